package org.hearsay.format;

import java.io.IOException;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.TimexType;
import org.hearsay.model.dispatch.When;

/** Time expressions. */
final class TimeJson {
  private TimeJson() {}

  static void write(Timex timex, JsonOut out) throws IOException {
    out.name("type", timex.type());
    out.text("value", timex.value());
    out.text("mod", timex.mod());
    out.bounds(When.of(timex));
    out.span("span", timex.span());
    out.text("rule", timex.rule());
  }

  static Timex read(JsonIn in) {
    return new Timex(
        in.span("span"),
        in.name("type", TimexType.class),
        in.text("value"),
        in.findText("mod"),
        in.interval(),
        in.findText("rule").orElse(""));
  }
}

package org.hearsay.export;

import java.io.IOException;
import org.hearsay.model.Timex;

/** Time expressions. */
final class TimeJson {
  private TimeJson() {}

  static void write(Timex timex, JsonOut out) throws IOException {
    out.name("type", timex.type());
    out.text("value", timex.value());
    out.text("mod", timex.mod());
    out.interval(timex.interval());
    out.span("span", timex.span());
    out.text("rule", timex.rule());
  }
}

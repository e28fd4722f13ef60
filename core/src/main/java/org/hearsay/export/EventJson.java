package org.hearsay.export;

import java.io.IOException;
import org.hearsay.model.Event;

/** Event mentions and who takes part. */
final class EventJson {
  private EventJson() {}

  static void write(Event event, JsonOut out) throws IOException {
    out.text("id", event.id());
    out.span("trigger", event.trigger());
    out.text("plover", event.type().plover());
    out.text("mode", event.type().mode());
    out.text("cameo", event.type().cameo());
    out.text("factuality", event.factuality().code());
    out.name("tense", event.tense());
    out.list(
        "roles",
        event.roles(),
        participant -> {
          out.name("role", participant.role());
          out.text("entity", participant.entity());
          out.span("span", participant.span());
        });
    out.when("when", event.when());
    out.text("where", event.where());
    out.text("rule", event.rule());
  }
}

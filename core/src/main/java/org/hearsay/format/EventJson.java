package org.hearsay.format;

import java.io.IOException;
import org.hearsay.model.Event;
import org.hearsay.model.EventType;
import org.hearsay.model.Factuality;
import org.hearsay.model.Role;
import org.hearsay.model.Tense;

/** Event mentions and their participants. */
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

  static Event read(JsonIn in) {
    return new Event(
        in.text("id"),
        in.span("trigger"),
        new EventType(in.findText("plover"), in.findText("mode"), in.findText("cameo")),
        in.map("factuality", Factuality::ofCode),
        in.name("tense", Tense.class),
        in.list("roles", EventJson::participant),
        in.findWhen("when"),
        in.findText("where"),
        in.findText("rule").orElse(""));
  }

  private static Event.Participant participant(JsonIn in) {
    return new Event.Participant(
        in.name("role", Role.class), in.findText("entity"), in.span("span"));
  }
}

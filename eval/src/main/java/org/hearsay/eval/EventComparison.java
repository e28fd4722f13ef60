package org.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Events of one claim: the expected ones are there and right; others may stand beside them. */
final class EventComparison {
  private static final Map<String, Set<String>> ROLES =
      Map.of(
          "actor", Set.of("ACTOR"),
          "recipient", Set.of("RECIPIENT"),
          "place", Set.of("PLACE", "DESTINATION", "ORIGIN"),
          "origin", Set.of("ORIGIN"),
          "destination", Set.of("DESTINATION"),
          "toward", Set.of("DESTINATION"),
          "topic", Set.of("TOPIC"),
          "instrument", Set.of("INSTRUMENT"));

  private final GoldenLedger ledger;
  private final Differences differences;

  EventComparison(GoldenLedger ledger, Differences differences) {
    this.ledger = ledger;
    this.differences = differences;
  }

  void compare(String claim, JsonNode expected, JsonNode ids) {
    var events =
        GoldenLedger.stream(ids)
            .map(id -> ledger.find("events", id.asText()))
            .flatMap(Optional::stream)
            .toList();
    for (var event : expected) {
      var trigger = event.path("trigger").asText();
      var found = events.stream().filter(e -> isTrigger(trigger, e)).findFirst();
      if (found.isPresent()) {
        event(claim + " event '" + trigger + "'", event, found.get());
      } else {
        differences.add(
            claim,
            "no event '%s' among %s"
                .formatted(trigger, events.stream().map(EventComparison::trigger).toList()));
      }
    }
  }

  private static String trigger(JsonNode event) {
    return event.path("trigger").path("exact").asText();
  }

  private static boolean isTrigger(String words, JsonNode event) {
    return GoldenText.plain(words).equals(GoldenText.plain(trigger(event)));
  }

  private void event(String where, JsonNode expected, JsonNode got) {
    for (var field : List.of("plover", "mode", "cameo", "factuality", "tense")) {
      differences.compare(where + " " + field, got.path(field), expected.path(field));
    }
    var when = expected.path("when");
    differences.compare(where + " when", got.path("when").path("value"), when.path("timex"));
    for (var bound : List.of("not_before", "not_after")) {
      differences.compare(where + " " + bound, got.path("when").path(bound), when.path(bound));
    }
    ROLES.keySet().stream()
        .sorted()
        .filter(expected::has)
        .forEach(key -> role(where, key, expected.path(key), got));
  }

  private void role(String where, String key, JsonNode expected, JsonNode got) {
    var names = expected.isArray() ? GoldenLedger.stream(expected).toList() : List.of(expected);
    for (var name : names) {
      boolean found =
          GoldenLedger.stream(got.path("roles"))
              .filter(
                  role -> ROLES.getOrDefault(key, Set.of()).contains(role.path("role").asText()))
              .anyMatch(role -> isMeant(name.asText(), role));
      boolean there = key.equals("place") && isEntity(name.asText(), got.path("where"));
      if (!found && !there) {
        differences.add(where + " " + key, roles(got) + ", expected " + name.asText());
      }
    }
  }

  private boolean isMeant(String name, JsonNode role) {
    return GoldenText.isSameName(name, role.path("span").path("exact").asText())
        || isEntity(name, role.path("entity"));
  }

  private boolean isEntity(String name, JsonNode id) {
    return ledger
        .entity(id.asText())
        .filter(entity -> GoldenLedger.isMeant(name, entity))
        .isPresent();
  }

  private static List<String> roles(JsonNode event) {
    return GoldenLedger.stream(event.path("roles"))
        .map(
            r ->
                r.path("role").asText()
                    + " "
                    + r.path("span").path("exact").asText()
                    + " "
                    + r.path("entity").asText("?"))
        .toList();
  }
}

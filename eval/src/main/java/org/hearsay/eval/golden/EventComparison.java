package org.hearsay.eval.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.eval.golden.Differences.Item;

/**
 * Compares the events of one claim. The expected ones must be there and right; there may be others.
 */
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
      var item = new Item("event", claim + " event '" + trigger + "'");
      var found = events.stream().filter(e -> isTrigger(trigger, e)).findFirst();
      if (found.isPresent()) {
        differences.found(item);
        event(item, event, found.get());
      } else {
        differences.missing(
            new Item("event", claim),
            "no event '%s' among %s"
                .formatted(trigger, events.stream().map(EventComparison::trigger).toList()),
            () -> event(item, event, MissingNode.getInstance()));
      }
    }
  }

  private static String trigger(JsonNode event) {
    return event.path("trigger").path("exact").asText();
  }

  private static boolean isTrigger(String words, JsonNode event) {
    return GoldenText.plain(words).equals(GoldenText.plain(trigger(event)));
  }

  private void event(Item item, JsonNode expected, JsonNode got) {
    for (var field : List.of("plover", "mode", "cameo", "factuality", "tense")) {
      differences.compare(item, field, got.path(field), expected.path(field));
    }
    var when = expected.path("when");
    differences.compare(item, "when", got.path("when").path("value"), when.path("timex"));
    for (var bound : List.of("not_before", "not_after")) {
      differences.compare(item, bound, got.path("when").path(bound), when.path(bound));
    }
    ROLES.keySet().stream()
        .sorted()
        .filter(expected::has)
        .forEach(key -> role(item, key, expected.path(key), got));
  }

  private void role(Item item, String key, JsonNode expected, JsonNode got) {
    var names = expected.isArray() ? GoldenLedger.stream(expected).toList() : List.of(expected);
    for (var name : names) {
      boolean found =
          GoldenLedger.stream(got.path("roles"))
              .filter(
                  role -> ROLES.getOrDefault(key, Set.of()).contains(role.path("role").asText()))
              .anyMatch(role -> isMeant(name.asText(), role));
      boolean there = key.equals("place") && isEntity(name.asText(), got.path("where"));
      differences.check(item, key, found || there, roles(got) + ", expected " + name.asText());
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

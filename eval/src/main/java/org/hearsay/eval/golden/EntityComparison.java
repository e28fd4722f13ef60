package org.hearsay.eval.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.golden.Differences.Item;

/** Compares times, places, people and open questions: all expected ones and no others. */
final class EntityComparison {
  private final GoldenLedger ledger;
  private final Differences differences;

  EntityComparison(GoldenLedger ledger, Differences differences) {
    this.ledger = ledger;
    this.differences = differences;
  }

  void times(JsonNode expected) {
    var open =
        new ArrayList<>(
            GoldenLedger.stream(ledger.root().path("times"))
                .filter(timex -> ledger.isInBody(timex.path("span")))
                .toList());
    for (var timex : expected) {
      var words = timex.path("text").asText();
      var found =
          open.stream()
              .filter(t -> isTime(timex, t))
              .findFirst()
              .or(() -> open.stream().filter(t -> isWords(words, t)).findFirst());
      var item = new Item("time", "time '" + words + "'");
      if (found.isEmpty()) {
        differences.missing(item, "not found", () -> time(item, timex, MissingNode.getInstance()));
      } else {
        open.remove(found.get());
        differences.found(item);
        time(item, timex, found.get());
      }
    }
    open.forEach(
        t ->
            differences.surplus(
                new Item("time", "time '" + t.path("span").path("exact").asText() + "'"),
                "unexpected (" + t.path("value").asText() + ")"));
  }

  private void time(Item item, JsonNode expected, JsonNode got) {
    for (var field : List.of("value", "type", "mod", "not_before", "not_after")) {
      differences.compare(item, field, got.path(field), expected.path(field));
    }
  }

  private static boolean isWords(String words, JsonNode timex) {
    return GoldenText.isSameName(words, timex.path("span").path("exact").asText());
  }

  private static boolean isTime(JsonNode expected, JsonNode got) {
    return isWords(expected.path("text").asText(), got)
        && got.path("value").equals(expected.path("value"));
  }

  void places(JsonNode expected) {
    for (var place : expected) {
      for (var way : ways(place)) {
        place(place, way);
      }
    }
    for (var place : ledger.root().path("places")) {
      if (!place.path("metonym").asBoolean()) {
        GoldenLedger.stream(place.path("spans"))
            .filter(ledger::isInBody)
            .map(span -> span.path("exact").asText())
            .filter(words -> GoldenLedger.stream(expected).noneMatch(p -> isWay(words, p)))
            .distinct()
            .forEach(
                words ->
                    differences.surplus(
                        new Item("place", "place '" + words + "'"),
                        "unexpected (" + shown(place) + ")"));
      }
    }
  }

  private static List<String> ways(JsonNode place) {
    var ways = new ArrayList<String>();
    ways.add(place.path("text").asText());
    place.path("also").forEach(also -> ways.add(also.asText()));
    return ways;
  }

  private static boolean isWay(String words, JsonNode place) {
    return ways(place).stream().anyMatch(way -> GoldenText.isSameName(way, words));
  }

  private void place(JsonNode expected, String way) {
    var context = ledger.occurrences(expected.path("in").asText(""));
    var found = new ArrayList<JsonNode>();
    for (var place : ledger.root().path("places")) {
      for (var span : place.path("spans")) {
        boolean here =
            context.isEmpty() || context.stream().anyMatch(a -> GoldenLedger.overlaps(a, span));
        if (here && GoldenText.isSameName(way, span.path("exact").asText())) {
          found.add(place);
        }
      }
    }
    var item = new Item("place", "place '" + way + "'");
    if (found.isEmpty()) {
      differences.missing(item, "not found", () -> {});
    } else if (found.stream().allMatch(place -> isThere(expected, place))) {
      differences.found(item);
    } else {
      differences.wrong(
          item,
          found.stream().map(EntityComparison::shown).toList() + ", expected " + shown(expected));
    }
  }

  private static boolean isThere(JsonNode expected, JsonNode place) {
    boolean country =
        !expected.has("country") || expected.path("country").equals(place.path("country"));
    boolean point =
        !expected.has("latitude")
            || place.has("latitude")
                && GoldenLedger.kilometres(expected, place)
                    <= expected.path("tolerance_km").asDouble(25);
    return country && point && !place.path("metonym").asBoolean();
  }

  private static String shown(JsonNode place) {
    return "%s %s %s %s"
        .formatted(
            place.path("name").asText(place.path("text").asText()),
            place.path("country").asText("?"),
            place.path("latitude").asText(""),
            place.path("longitude").asText(""))
        .strip();
  }

  void notPlaces(JsonNode expected) {
    for (var name : expected) {
      var words = name.path("text").asText();
      for (var area : ledger.occurrences(name.path("in").asText(words))) {
        boolean isPlace =
            GoldenLedger.stream(ledger.root().path("places"))
                .filter(place -> !place.path("metonym").asBoolean())
                .flatMap(place -> GoldenLedger.stream(place.path("spans")))
                .filter(span -> GoldenLedger.overlaps(area, span))
                .anyMatch(span -> GoldenText.isSameName(words, span.path("exact").asText()));
        differences.check(
            new Item("not a place", "place '" + words + "'"),
            "but a government",
            !isPlace,
            "stands for a government");
      }
    }
  }

  void actors(JsonNode expected) {
    for (var actor : expected) {
      var name = actor.path("name").asText();
      var found =
          GoldenLedger.stream(ledger.root().path("actors"))
              .filter(a -> GoldenText.isSameName(name, a.path("name").asText()))
              .findFirst();
      var item = new Item("actor", "actor '" + name + "'");
      if (found.isEmpty()) {
        differences.missing(item, "not found", () -> actor(item, actor, MissingNode.getInstance()));
      } else {
        differences.found(item);
        actor(item, actor, found.get());
      }
    }
    GoldenLedger.stream(ledger.root().path("actors"))
        .filter(a -> a.path("kind").asText().equals("PERSON"))
        .filter(a -> GoldenLedger.stream(a.path("spans")).anyMatch(ledger::isInBody))
        .map(a -> a.path("name").asText())
        .filter(EntityComparison::isName)
        .filter(n -> GoldenLedger.stream(expected).noneMatch(e -> isNamed(n, e)))
        .forEach(
            n -> differences.surplus(new Item("actor", "actor '" + n + "'"), "unexpected person"));
  }

  private void actor(Item item, JsonNode expected, JsonNode got) {
    for (var field : List.of("kind", "country", "office")) {
      differences.compare(item, field, got.path(field), expected.path(field));
    }
  }

  /** "Two men" is no name. */
  private static boolean isName(String words) {
    int last = words.lastIndexOf(' ') + 1;
    return Character.isUpperCase(words.codePointAt(0))
        && last < words.length()
        && Character.isUpperCase(words.codePointAt(last));
  }

  private static boolean isNamed(String name, JsonNode expected) {
    return GoldenText.isSameName(name, expected.path("name").asText());
  }

  void questions(JsonNode expected) {
    var open = new ArrayList<>(GoldenLedger.stream(ledger.root().path("questions")).toList());
    for (var question : expected) {
      var item = new Item("question", "question '" + question.path("asks").asText() + "'");
      var evidence = question.path("evidence").asText().split("…")[0].strip();
      var areas = ledger.occurrences(evidence);
      var found =
          open.stream()
              .filter(q -> areas.stream().anyMatch(a -> GoldenLedger.overlaps(a, q.path("span"))))
              .findFirst();
      if (found.isEmpty()) {
        differences.missing(
            item, "not found", () -> holder(item, question, MissingNode.getInstance()));
      } else {
        open.remove(found.get());
        differences.found(item);
        holder(item, question, found.get());
      }
    }
    open.forEach(
        q ->
            differences.surplus(
                new Item("question", "question '" + q.path("asks").asText() + "'"), "unexpected"));
  }

  private void holder(Item item, JsonNode expected, JsonNode got) {
    if (expected.has("held_by")) {
      var chain =
          ledger
              .find("claims", got.path("held_by").asText())
              .map(claim -> claim.path("chain"))
              .orElse(got.path("held_by"));
      var name = chain.path(chain.size() - 1).path("name").asText("nobody");
      var wanted = expected.path("held_by").asText();
      differences.compare(
          item, "held_by", GoldenText.isSameName(name, wanted) ? wanted : name, wanted);
    }
  }
}

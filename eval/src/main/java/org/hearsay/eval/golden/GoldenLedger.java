package org.hearsay.eval.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A ledger as JSON, with ids resolved.
 *
 * @param root one object of the ledger format
 */
record GoldenLedger(JsonNode root) {
  private static final double EARTH_RADIUS_KM = 6371.0;

  String text() {
    return root.path("dispatch").path("text").asText();
  }

  /** The actor or place of an id. */
  Optional<JsonNode> entity(String id) {
    return find("actors", id).or(() -> find("places", id));
  }

  Optional<JsonNode> find(String list, String id) {
    return stream(root.path(list)).filter(node -> node.path("id").asText().equals(id)).findFirst();
  }

  static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  /** Whether a name or two-letter country code refers to this actor or place. */
  static boolean isMeant(String name, JsonNode entity) {
    if (name.matches("[A-Z]{2}")) {
      return entity.path("country").asText().equals(name);
    }
    return GoldenText.isSameName(name, entity.path("name").asText())
        || stream(entity.path("spans"))
            .anyMatch(span -> GoldenText.isSameName(name, span.path("exact").asText()));
  }

  /** Whether a span is in the body: outside dateline, byline and credit line. */
  boolean isInBody(JsonNode span) {
    return heads().stream().noneMatch(head -> overlaps(head, span));
  }

  private List<int[]> heads() {
    var dispatch = root.path("dispatch");
    var heads = new ArrayList<int[]>();
    for (var head : List.of(dispatch.path("dateline").path("span"), dispatch.path("credit"))) {
      if (head.has("start")) {
        heads.add(new int[] {head.path("start").asInt(), head.path("end").asInt()});
      }
    }
    if (dispatch.has("byline")) {
      heads.addAll(occurrences(dispatch.path("byline").asText()));
    }
    return heads;
  }

  static boolean overlaps(int[] area, JsonNode span) {
    return area[0] < span.path("end").asInt() && span.path("start").asInt() < area[1];
  }

  /** The offset of words in the text, in code points. */
  List<int[]> occurrences(String words) {
    var found = new ArrayList<int[]>();
    var text = text();
    int at = words.isEmpty() ? -1 : text.indexOf(words);
    while (at >= 0) {
      int start = text.codePointCount(0, at);
      found.add(new int[] {start, start + words.codePointCount(0, words.length())});
      at = text.indexOf(words, at + 1);
    }
    return found;
  }

  static double kilometres(JsonNode one, JsonNode other) {
    double north =
        Math.toRadians(other.path("latitude").asDouble() - one.path("latitude").asDouble());
    double east =
        Math.toRadians(other.path("longitude").asDouble() - one.path("longitude").asDouble());
    double h =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(one.path("latitude").asDouble()))
                * Math.cos(Math.toRadians(other.path("latitude").asDouble()))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
  }
}

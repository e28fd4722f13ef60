package org.hearsay.eval.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.golden.Differences.Item;

/** Compares claims: all expected ones and no others, each right in every field. */
final class ClaimComparison {
  private static final double ALIKE = 0.4;

  private final GoldenLedger ledger;
  private final Differences differences;

  ClaimComparison(GoldenLedger ledger, Differences differences) {
    this.ledger = ledger;
    this.differences = differences;
  }

  /**
   * Compares the claims.
   *
   * @return the errors that are never allowed, one per line
   */
  List<String> compare(JsonNode expected) {
    var pairs = pairs(expected);
    for (var claim : expected) {
      var item = new Item("claim", claim.path("id").asText());
      var found = pairs.get(claim);
      if (found == null) {
        differences.missing(
            item,
            "no claim '" + claim.path("content").asText() + "'",
            () -> claim(item, claim, MissingNode.getInstance()));
      } else {
        differences.found(item);
        claim(item, claim, found);
      }
    }
    for (var claim : ledger.root().path("claims")) {
      if (!pairs.containsValue(claim)) {
        differences.surplus(
            new Item("claim", claim.path("id").asText()),
            "unexpected claim '" + content(claim) + "'");
      }
    }
    return MustNever.violations(expected, pairs, ledger);
  }

  /** Pairs claims with the same content first, then by similarity, best first. */
  private Map<JsonNode, JsonNode> pairs(JsonNode expected) {
    record Candidate(JsonNode wanted, JsonNode got, double likeness) {}
    var candidates = new ArrayList<Candidate>();
    for (var wanted : expected) {
      var words = GoldenText.plain(wanted.path("content").asText());
      for (var got : ledger.root().path("claims")) {
        var content = content(got);
        double likeness = words.equals(content) ? 2 : GoldenText.likeness(words, content);
        if (likeness >= ALIKE) {
          candidates.add(new Candidate(wanted, got, likeness));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    var pairs = new LinkedHashMap<JsonNode, JsonNode>();
    for (var candidate : candidates) {
      if (!pairs.containsKey(candidate.wanted()) && !pairs.containsValue(candidate.got())) {
        pairs.put(candidate.wanted(), candidate.got());
      }
    }
    return pairs;
  }

  private String content(JsonNode claim) {
    return GoldenText.plain(claim.path("content"), ledger.text());
  }

  private void claim(Item item, JsonNode expected, JsonNode got) {
    var wanted = GoldenText.plain(expected.path("content").asText());
    differences.compare(item, "content", content(got), wanted);
    cue(item, expected, got);
    var condition = GoldenText.plain(got.path("condition"), ledger.text());
    differences.compare(
        item, "condition", condition, GoldenText.plain(expected.path("condition").asText("")));
    for (var field : List.of("quotation", "stance", "tense")) {
      differences.compare(item, field, got.path(field), expected.path(field));
    }
    var factuality = got.path("factuality");
    differences.compare(
        item, "factuality", factuality.path("originator"), expected.path("factuality"));
    differences.compare(
        item,
        "publisher_factuality",
        factuality.path("publisher"),
        expected.path("publisher_factuality"));
    chain(item, expected, got.path("chain"));
    uttered(item, expected.path("uttered"), got.path("uttered"));
    var events = new EventComparison(ledger, differences);
    events.compare(item.name(), expected.path("events"), got.path("events"));
    quantity(item, expected.path("quantity"), got);
  }

  private void cue(Item item, JsonNode expected, JsonNode got) {
    if (!expected.has("cue")) {
      return;
    }
    var wanted = GoldenText.plain(expected.path("cue").asText(""));
    var all = GoldenText.plain(got.path("cue"), ledger.text());
    boolean relayed = expected.path("chain").size() > 2;
    boolean among =
        relayed
            && GoldenLedger.stream(got.path("cue"))
                .anyMatch(span -> GoldenText.plain(span.path("exact").asText()).equals(wanted));
    differences.compare(item, "cue", among ? wanted : all, wanted);
  }

  private void chain(Item item, JsonNode expected, JsonNode got) {
    var names = GoldenLedger.stream(got).map(s -> s.path("name").asText()).toList();
    var wanted = GoldenLedger.stream(expected.path("chain")).map(JsonNode::asText).toList();
    var origin = expected.path("origin");
    boolean same = names.size() == wanted.size();
    for (int i = 0; same && i < names.size(); i++) {
      boolean last = i == names.size() - 1;
      same = isName(names.get(i), wanted.get(i)) || last && isOrigin(names.get(i), origin);
    }
    differences.check(
        item,
        "chain",
        same,
        String.join(" ← ", names) + ", expected " + String.join(" ← ", wanted));
    var last = got.path(got.size() - 1);
    for (var field : List.of("kind", "country", "named")) {
      differences.compare(item, "origin " + field, last.path(field), origin.path(field));
    }
    if (origin.has("speaks_for")) {
      var whom = last.path("speaks_for").asText("nobody");
      var whose = origin.path("speaks_for").asText();
      differences.compare(item, "origin speaks_for", isName(whom, whose) ? whose : whom, whose);
    }
  }

  private static boolean isOrigin(String name, JsonNode origin) {
    return origin.has("name") && isName(name, origin.path("name").asText())
        || GoldenLedger.stream(origin.path("also")).anyMatch(n -> isName(name, n.asText()));
  }

  private static boolean isName(String got, String wanted) {
    return GoldenText.name(got).equals(GoldenText.name(wanted));
  }

  private void uttered(Item item, JsonNode expected, JsonNode got) {
    var value = expected.isObject() ? expected.path("timex") : expected;
    if (!expected.isObject() || !value.isMissingNode()) {
      differences.compare(
          item, "uttered", GoldenText.shown(got.path("value")), GoldenText.shown(value));
    }
  }

  private void quantity(Item item, JsonNode expected, JsonNode claim) {
    if (expected.isMissingNode()) {
      return;
    }
    var own = new ArrayList<JsonNode>();
    claim
        .path("quantities")
        .forEach(q -> ledger.find("quantities", q.asText()).ifPresent(own::add));
    boolean found = own.stream().anyMatch(q -> isQuantity(expected, q));
    differences.check(item, "quantity", found, own + ", expected " + expected);
  }

  private static boolean isQuantity(JsonNode expected, JsonNode got) {
    boolean consistent = got.path("check").path("consistent").asBoolean();
    return got.path("value").asDouble() == expected.path("value").asDouble()
        && got.path("unit").asText().equals(expected.path("unit").asText())
        && (!expected.has("approximate")
            || got.path("approximate").asBoolean() == expected.path("approximate").asBoolean())
        && (!expected.has("consistent")
            || got.has("check") && consistent == expected.path("consistent").asBoolean());
  }
}

package org.hearsay.eval.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Errors that turn a claim into its opposite or into somebody else's: a denial or ruling-out that
 * is lost, reversed or invented, a false confirmation, and a publisher that vouches for what it
 * only relays. None of them is allowed, whatever the scores are.
 */
final class MustNever {
  private static final Set<String> DENIALS = Set.of("DENY", "RULE_OUT");
  private static final String CONFIRM = "CONFIRM";
  private static final String CERTAIN = "CT+";

  private final GoldenLedger ledger;
  private final List<String> violations = new ArrayList<>();

  private MustNever(GoldenLedger ledger) {
    this.ledger = ledger;
  }

  /**
   * The errors in a ledger, one per line.
   *
   * @param expected claims of the expectation
   * @param pairs the claims of the ledger that were found for them
   */
  static List<String> violations(
      JsonNode expected, Map<JsonNode, JsonNode> pairs, GoldenLedger ledger) {
    var check = new MustNever(ledger);
    for (var claim : expected) {
      var found = pairs.get(claim);
      if (found != null) {
        check.pair(claim, found);
      } else if (isDenial(claim)) {
        check.add(claim, "a denial is lost");
      }
    }
    for (var claim : ledger.root().path("claims")) {
      if (!pairs.containsValue(claim)) {
        check.surplus(claim, expected);
      }
    }
    return List.copyOf(check.violations);
  }

  private void pair(JsonNode expected, JsonNode got) {
    var origin = got.path("factuality").path("originator").asText();
    if (isDenial(expected) && !isDenial(got)) {
      add(expected, "a denial is lost: " + stance(got));
    } else if (!isDenial(expected) && isDenial(got)) {
      add(expected, "a denial that is none: " + stance(got));
    }
    if (isReversed(expected.path("factuality").asText(), origin)) {
      add(expected, "turned round: " + origin);
    }
    if (stance(got).equals(CONFIRM) && !stance(expected).equals(CONFIRM)) {
      add(expected, "a confirmation that is none");
    }
    if (isRelayed(expected) && vouches(got)) {
      add(expected, "the publisher vouches for what it relays");
    }
  }

  private void surplus(JsonNode claim, JsonNode expected) {
    if (isDenial(claim)) {
      add(claim, "a denial that is none");
    }
    if (stance(claim).equals(CONFIRM)) {
      add(claim, "a confirmation that is none");
    }
    var words = content(claim);
    if (vouches(claim)
        && GoldenLedger.stream(expected)
            .anyMatch(e -> isRelayed(e) && content(e).contains(words))) {
      add(claim, "the publisher vouches for what it relays");
    }
  }

  private void add(JsonNode claim, String what) {
    violations.add(claim.path("id").asText() + " '" + content(claim) + "': " + what);
  }

  private String content(JsonNode claim) {
    var content = claim.path("content");
    var words =
        content.isTextual()
            ? GoldenText.plain(content.asText())
            : GoldenText.plain(content, ledger.text());
    return words.toLowerCase(Locale.ROOT);
  }

  private static String stance(JsonNode claim) {
    return claim.path("stance").asText();
  }

  private static boolean isDenial(JsonNode claim) {
    return DENIALS.contains(stance(claim));
  }

  /** Whether the publisher leaves open what somebody else says. */
  private static boolean isRelayed(JsonNode expected) {
    return expected.path("chain").size() > 1
        && expected.path("publisher_factuality").asText().equals("Uu");
  }

  private static boolean vouches(JsonNode claim) {
    return claim.path("factuality").path("publisher").asText().equals(CERTAIN);
  }

  private static boolean isReversed(String one, String other) {
    boolean signed = one.matches(".*[+-]") && other.matches(".*[+-]");
    return signed
        && (one + other).contains("CT")
        && one.charAt(one.length() - 1) != other.charAt(other.length() - 1);
  }
}

package org.hearsay.eval.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Collects the differences between a ledger and an expectation, one per line, and counts for each
 * field what is right.
 */
final class Differences {
  private static final Set<String> EMPTY = Set.of("", "nothing");

  private final List<String> lines = new ArrayList<>();
  private final FieldScores scores = new FieldScores();
  private boolean isMissed;

  /**
   * An item of the expectation.
   *
   * @param kind such as {@code claim}; the first word of the field's name in the scores
   * @param name for the lines, such as {@code C1} or {@code time 'Monday'}
   */
  record Item(String kind, String name) {}

  List<String> lines() {
    return List.copyOf(lines);
  }

  FieldScores scores() {
    return scores;
  }

  /** Records that an expected item is there. */
  void found(Item item) {
    scores.add(item.kind(), !isMissed, !isMissed, true);
  }

  /**
   * Records that an expected item is missing; all its fields count as missed.
   *
   * @param fields compares the fields with those of an empty item
   */
  void missing(Item item, String what, Runnable fields) {
    boolean outer = isMissed;
    line(item.name(), what);
    scores.add(item.kind(), false, false, true);
    isMissed = true;
    fields.run();
    isMissed = outer;
  }

  /** Records that the ledger has another item instead of the expected one. */
  void wrong(Item item, String what) {
    scores.add(item.kind(), false, true, true);
    line(item.name(), what);
  }

  /** Records that the ledger has an unexpected item. */
  void surplus(Item item, String what) {
    scores.add(item.kind(), false, true, false);
    line(item.name(), what);
  }

  /** Records whether a field is as expected. */
  void check(Item item, String field, boolean right, String what) {
    scores.add(item.kind() + " " + field, right && !isMissed, !isMissed, true);
    if (!right) {
      line(item.name() + " " + field, what);
    }
  }

  /** Compares two texts; an empty text is no value. */
  void compare(Item item, String field, String got, String expected) {
    boolean isExpected = !EMPTY.contains(expected);
    boolean isFound = !EMPTY.contains(got) && !isMissed;
    scores.add(
        item.kind() + " " + field,
        isExpected && isFound && got.equals(expected),
        isFound,
        isExpected);
    if (!got.equals(expected)) {
      line(item.name() + " " + field, "'" + got + "', expected '" + expected + "'");
    }
  }

  /** Compares a value of the ledger with an expected one, if one is expected. */
  void compare(Item item, String field, JsonNode got, JsonNode expected) {
    if (!expected.isMissingNode()) {
      compare(item, field, GoldenText.shown(got), GoldenText.shown(expected));
    }
  }

  private void line(String where, String what) {
    if (!isMissed) {
      lines.add(where + ": " + what);
    }
  }
}

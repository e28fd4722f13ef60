package org.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Collects what differs between a ledger and an expectation, a line each. */
final class Differences {
  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return List.copyOf(lines);
  }

  void add(String where, String what) {
    lines.add(where + ": " + what);
  }

  /** Compares two texts. */
  void compare(String where, String got, String expected) {
    if (!got.equals(expected)) {
      add(where, "'" + got + "', expected '" + expected + "'");
    }
  }

  /** Compares a value of the ledger with one that is expected, where one is. */
  void compare(String where, JsonNode got, JsonNode expected) {
    if (!expected.isMissingNode()) {
      compare(where, GoldenText.shown(got), GoldenText.shown(expected));
    }
  }
}

package org.hearsay.model;

import java.util.Optional;

/**
 * A number with its unit (codebook 7).
 *
 * @param id such as {@code q1}, unique in its ledger
 * @param kind DISTANCE, DURATION, COUNT, MONEY, CASUALTIES, PERCENT, WEIGHT, AREA or DATE (a
 *     weekday given with a date)
 * @param value in {@code unit}
 * @param unit SI symbol, ISO 4217 code, TimeML-like h, d, or the counted noun
 * @param check what the ledger could work out about it by itself
 */
public record Quantity(
    String id,
    String kind,
    double value,
    String unit,
    boolean approximate,
    Span span,
    Optional<Check> check) {
  /**
   * A sum of our own beside what was said.
   *
   * @param computed in the unit of the quantity
   * @param how in words, for a reader
   */
  public record Check(boolean consistent, double computed, String how) {}
}

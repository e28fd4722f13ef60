package org.hearsay.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.hearsay.model.dispatch.Span;

/**
 * A number with its unit (codebook 7).
 *
 * @param id such as {@code q1}, unique in its ledger
 * @param kind DISTANCE, DURATION, COUNT, MONEY, CASUALTIES, PERCENT, WEIGHT, AREA or DATE (a
 *     weekday given with a date)
 * @param value in {@code unit}; rounded to six digits after the point
 * @param unit SI symbol, ISO 4217 code, TimeML-like h, d, or the counted noun
 * @param check the result of our own check, if there is one
 */
public record Quantity(
    String id,
    String kind,
    double value,
    String unit,
    boolean approximate,
    Span span,
    Optional<Check> check) {
  private static final int DIGITS = 6;
  private static final double SMALL = 1e-3;
  private static final double LARGE = 1e9;

  /**
   * @throws IllegalArgumentException if the value is infinite or not a number
   */
  public Quantity {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("A quantity needs a finite value, got " + value);
    }
    value = rounded(value);
  }

  /**
   * A value that we computed, to compare with what was said.
   *
   * @param computed in the unit of the quantity; rounded to six digits after the point
   * @param how it was computed, in words
   */
  public record Check(boolean consistent, double computed, String how) {
    /**
     * @throws IllegalArgumentException if the computed value is infinite or not a number
     */
    public Check {
      if (!Double.isFinite(computed)) {
        throw new IllegalArgumentException("A check needs a finite value, got " + computed);
      }
      computed = rounded(computed);
    }
  }

  /** Rounds to six digits after the point, except for very large numbers. */
  private static double rounded(double number) {
    boolean isEveryday = Math.abs(number) >= SMALL && Math.abs(number) < LARGE;
    return isEveryday
        ? BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP).doubleValue()
        : number + 0.0; // no negative zero
  }
}

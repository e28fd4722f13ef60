package org.hearsay.extract.quantities;

/**
 * A row of the units.
 *
 * @param kind as in {@link org.hearsay.model.Quantity#kind()}, or NONE for what is no quantity
 * @param factor from the word to {@code unit}
 */
record Unit(String kind, String symbol, double factor) {
  private static final double DIGITS = 1e4;

  boolean is(String other) {
    return kind.equals(other);
  }

  /** The value in {@link #symbol}; a converted one to four decimals. */
  double valueOf(double said) {
    return factor == 1 ? said : Math.round(said * factor * DIGITS) / DIGITS;
  }
}

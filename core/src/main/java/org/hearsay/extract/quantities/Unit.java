package org.hearsay.extract.quantities;

/**
 * A row of {@code units.tsv}.
 *
 * @param kind as in {@link org.hearsay.model.Quantity#kind()}, or NONE for words that make no
 *     quantity
 * @param factor from the word to {@code unit}
 */
record Unit(String kind, String symbol, double factor) {
  private static final double DIGITS = 1e4;

  /** A double has no four decimals from here on. */
  private static final double LARGE = 1e11;

  boolean is(String other) {
    return kind.equals(other);
  }

  /** The value in {@link #symbol}; converted values have four decimals. */
  double valueOf(double said) {
    double value = said * factor;
    return factor == 1 || value >= LARGE ? value : Math.round(value * DIGITS) / DIGITS;
  }
}

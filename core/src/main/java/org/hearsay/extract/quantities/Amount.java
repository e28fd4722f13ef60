package org.hearsay.extract.quantities;

/**
 * A number in a sentence; for a range, the first number.
 *
 * @param first index of its first token
 * @param last index of its last token; for a range, that of the second number
 * @param isRange whether a second number follows, as in "10 to 15"
 */
record Amount(double value, int first, int last, boolean isRange) {
  Amount times(double factor) {
    return new Amount(value * factor, first, last, isRange);
  }

  Amount upTo(int token) {
    return new Amount(value, first, token, isRange);
  }
}

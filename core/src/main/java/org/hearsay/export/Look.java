package org.hearsay.export;

/**
 * How a page is to look.
 *
 * @param columns the widest line, in columns of a terminal; at least {@value #NARROWEST}
 * @param colour whether it goes to a terminal that shows ANSI colours
 * @param detail how much to show
 */
public record Look(int columns, boolean colour, Detail detail) {
  /** The narrowest page, in columns of a terminal. */
  public static final int NARROWEST = 40;

  /** How much of a ledger to show. */
  public enum Detail {
    /** What a reader wants to know. */
    PAGE,
    /** The rule and the words behind each field, too. */
    EXPLAINED
  }

  /**
   * @throws IllegalArgumentException if the page is too narrow
   */
  public Look {
    if (columns < NARROWEST) {
      throw new IllegalArgumentException(
          "A page has at least " + NARROWEST + " columns, got " + columns);
    }
  }

  boolean explains() {
    return detail == Detail.EXPLAINED;
  }
}

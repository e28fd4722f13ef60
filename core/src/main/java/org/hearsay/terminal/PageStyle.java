package org.hearsay.terminal;

/**
 * The style of a page.
 *
 * @param columns the widest line, in columns of a terminal; at least {@value #NARROWEST}
 * @param colour whether it goes to a terminal that shows ANSI colours
 * @param detail how much to show
 */
public record PageStyle(int columns, boolean colour, Detail detail) {
  /** The narrowest page, in columns of a terminal. */
  public static final int NARROWEST = 40;

  /** How much of a ledger to show. */
  public enum Detail {
    /** The fields that most readers need. */
    PAGE,
    /** Also the rule and the words behind each field. */
    EXPLAINED
  }

  /**
   * @throws IllegalArgumentException if the page is too narrow
   */
  public PageStyle {
    if (columns < NARROWEST) {
      throw new IllegalArgumentException(
          "A page has at least " + NARROWEST + " columns, got " + columns);
    }
  }

  boolean explains() {
    return detail == Detail.EXPLAINED;
  }
}

package org.hearsay.model;

/**
 * How certain a source is, and with what polarity.
 *
 * <p>Source: FactBank's values (Saurí and Pustejovsky 2009), codebook 5.
 */
public enum Factuality {
  CERTAIN("CT+"),
  PROBABLE("PR+"),
  POSSIBLE("PS+"),
  CERTAINLY_NOT("CT-"),
  PROBABLY_NOT("PR-"),
  POSSIBLY_NOT("PS-"),
  UNCOMMITTED("Uu");

  private final String code;

  Factuality(String code) {
    this.code = code;
  }

  /** FactBank's name for it, such as {@code CT+}. */
  public String code() {
    return code;
  }

  /** Whether the polarity is negative, at any certainty. */
  public boolean isNegative() {
    return this == CERTAINLY_NOT || this == PROBABLY_NOT || this == POSSIBLY_NOT;
  }

  /** 3 for certain, 2 for probable, 1 for possible, 0 for uncommitted; no unit. */
  public int strength() {
    return this == UNCOMMITTED ? 0 : 3 - ordinal() % 3;
  }

  /** The same polarity, with at most the strength of {@code limit}. Certainty can only weaken. */
  public Factuality atMost(Factuality limit) {
    return limit.strength() >= strength() ? this : of(limit.strength(), isNegative());
  }

  /** The same certainty with the opposite polarity. */
  public Factuality negated() {
    return of(strength(), !isNegative());
  }

  /**
   * The value of this strength and polarity.
   *
   * @param strength 0 (uncommitted) to 3 (certain)
   */
  public static Factuality of(int strength, boolean negative) {
    return switch (strength) {
      case 3 -> negative ? CERTAINLY_NOT : CERTAIN;
      case 2 -> negative ? PROBABLY_NOT : PROBABLE;
      case 1 -> negative ? POSSIBLY_NOT : POSSIBLE;
      default -> UNCOMMITTED;
    };
  }

  /**
   * Reads FactBank's name.
   *
   * @throws IllegalArgumentException if there is no such value
   */
  public static Factuality ofCode(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "Factuality is one of CT+ PR+ PS+ CT- PR- PS- Uu, got '" + code + "'");
  }
}

package org.hearsay.format;

/**
 * Thrown for a line that is no ledger of the supported format. The message says where in the
 * ledger, what is expected, the value, and what to do.
 */
public final class LedgerFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  LedgerFormatException(String message) {
    super(message);
  }
}

package org.hearsay.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.hearsay.model.Ledger;

/** Ledgers read from JSON Lines, one at a time. For one thread. */
public final class LedgerLines implements AutoCloseable {
  private final BufferedReader in;
  private int line;

  /**
   * Reads from a stream of characters.
   *
   * @param in closed with this
   */
  public LedgerLines(Reader in) {
    this.in = new BufferedReader(in);
  }

  /**
   * The ledger of the next line that is not blank; empty at the end.
   *
   * @throws LedgerFormatException if the line is no ledger, with its number; the next call
   *     continues with the next line
   * @throws IOException if reading fails
   */
  public Optional<Ledger> next() throws IOException {
    var text = in.readLine();
    line++;
    while (text != null && text.isBlank()) {
      text = in.readLine();
      line++;
    }
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LedgerJson.read(text));
    } catch (LedgerFormatException e) {
      throw new LedgerFormatException("Line " + line + ", " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

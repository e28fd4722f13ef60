package org.hearsay.example;

import org.hearsay.model.Ledger;
import org.hearsay.read.DispatchReader;
import org.hearsay.read.ReadOptions;
import org.hearsay.reader.Readers;

/** The example of the README, in a user's package. */
final class ReadmeExample {
  private ReadmeExample() {}

  static Ledger read(String text) {
    var reading = new DispatchReader(ReadOptions.DEFAULT).readText("first", text);
    Ledger ledger = Readers.open().read(reading);
    ledger.claims().forEach(c -> System.out.println(c.originator().name() + ": " + c.stance()));
    return ledger;
  }
}

package org.hearsay;

import java.util.Optional;
import org.hearsay.lexicon.Lexicon;

/** The lexicon that ships, loaded once for all tests. */
public final class English {
  public static final Lexicon LEXICON = Lexicon.load(Optional.empty(), Lexicon.ENGLISH);

  private English() {}
}

package org.hearsay.extract.quantities;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Table;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;

/** Units by their words, from {@code units.tsv}. Safe for many threads. */
final class Units {
  private static final int LONGEST = 3;
  private final Map<String, Unit> byWords = new HashMap<>();

  private Units(Table table) {
    for (var row : table.rows()) {
      var unit = new Unit(row.get("kind"), row.get("unit"), row.number("factor"));
      row.list("words").forEach(words -> byWords.putIfAbsent(words, unit));
    }
  }

  static Units read(Lexicon lexicon) {
    return new Units(lexicon.table("units.tsv"));
  }

  /** A unit and the index of its last token. */
  record Match(Unit unit, int last) {}

  /** The longest unit that starts at a token. */
  Optional<Match> at(Sentence sentence, int from) {
    Optional<Match> found = Optional.empty();
    var words = new StringBuilder();
    for (int i = from; i < Math.min(from + LONGEST, sentence.tokens().size()); i++) {
      var token = sentence.token(i);
      var unit = find(words + lower(token.lemma())).or(() -> find(words + lower(token.form())));
      if (unit.isPresent() && !token.upos().equals("VERB")) {
        found = Optional.of(new Match(unit.get(), i));
      }
      words.append(lower(token.form())).append(' ');
    }
    return found;
  }

  Optional<Unit> of(Token token) {
    return find(lower(token.lemma())).or(() -> find(lower(token.form())));
  }

  private Optional<Unit> find(String words) {
    return Optional.ofNullable(byWords.get(words));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}

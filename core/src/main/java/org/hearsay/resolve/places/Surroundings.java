package org.hearsay.resolve.places;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.text.NameType;
import org.hearsay.resolve.places.gazetteer.ToponymKey;

/** The context of the mentions in one text. */
final class Surroundings {
  private final List<Word> words;
  private final List<Toponym> mentions;
  private final Set<String> lowerCase = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> locations = new HashSet<>();

  Surroundings(String text, List<Word> words, List<Toponym> mentions) {
    this.words = words;
    this.mentions = mentions;
    for (var word : words) {
      if (!word.isCapitalised()) {
        lowerCase.add(word.form());
      }
      boolean ends = word.nameSpan().filter(n -> n.to() == word.span().to()).isPresent();
      boolean starts = word.nameSpan().filter(n -> n.from() == word.span().from()).isPresent();
      if (ends && !starts && word.is(NameType.PERSON)) {
        surnames.add(ToponymKey.of(word.form()));
      }
      if (ends && word.is(NameType.LOCATION)) {
        word.nameSpan().ifPresent(n -> locations.add(ToponymKey.of(n.of(text))));
      }
    }
  }

  Word word(int at) {
    return words.get(at);
  }

  /** The word before a mention in its sentence. */
  Optional<Word> before(Toponym mention) {
    return neighbour(mention, mention.from() - 1);
  }

  /** The word after a mention in its sentence. */
  Optional<Word> after(Toponym mention) {
    return neighbour(mention, mention.to());
  }

  private Optional<Word> neighbour(Toponym mention, int at) {
    return at >= 0
            && at < words.size()
            && words.get(at).sentence() == words.get(mention.from()).sentence()
        ? Optional.of(words.get(at))
        : Optional.empty();
  }

  /** The mention that a comma or bracket joins to the one at {@code index}: "Paris, Texas". */
  Optional<Toponym> next(int index) {
    return index + 1 < mentions.size() && joined(mentions.get(index), mentions.get(index + 1))
        ? Optional.of(mentions.get(index + 1))
        : Optional.empty();
  }

  /** The mention that a comma or bracket joins to the one at {@code index}, before it. */
  Optional<Toponym> previous(int index) {
    return index > 0 && joined(mentions.get(index - 1), mentions.get(index))
        ? Optional.of(mentions.get(index - 1))
        : Optional.empty();
  }

  private boolean joined(Toponym first, Toponym second) {
    if (second.from() != first.to() + 1) {
      return false;
    }
    var between = words.get(first.to()).form();
    return Set.of(",", "(", "-LRB-").contains(between)
        || between.equals("in") && liesIn(first, second);
  }

  /** The mention that follows with no word between: "Baltimore Md.". */
  Optional<Toponym> adjacent(int index) {
    return index + 1 < mentions.size() && mentions.get(index + 1).from() == mentions.get(index).to()
        ? Optional.of(mentions.get(index + 1))
        : Optional.empty();
  }

  /** Whether the words also occur in lower case, as common words do. */
  boolean isAlsoCommon(Toponym mention) {
    return mention.to() - mention.from() == 1
        && lowerCase.contains(words.get(mention.from()).form().toLowerCase(Locale.ROOT));
  }

  /** Whether the text has a person of this surname. */
  boolean isSurname(Toponym mention) {
    return surnames.contains(mention.key());
  }

  /** Whether the annotator recognised the same words as a location somewhere. */
  boolean isLocationSomewhere(Toponym mention) {
    return locations.contains(mention.key());
  }

  /** Whether a place that {@code inner} can refer to is in one that {@code outer} can refer to. */
  static boolean liesIn(Toponym inner, Toponym outer) {
    return inner.senses().stream()
        .anyMatch(i -> outer.senses().stream().anyMatch(o -> i.entry().liesIn(o.entry())));
  }
}

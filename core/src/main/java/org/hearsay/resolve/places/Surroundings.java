package org.hearsay.resolve.places;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.NameType;

/** What stands around the mentions of one text. */
final class Surroundings {
  private final List<Word> words;
  private final List<Mention> mentions;
  private final Set<String> lowerCase = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> locations = new HashSet<>();

  Surroundings(String text, List<Word> words, List<Mention> mentions) {
    this.words = words;
    this.mentions = mentions;
    for (var word : words) {
      if (!word.isCapitalised()) {
        lowerCase.add(word.form());
      }
      boolean ends = word.nameSpan().filter(n -> n.to() == word.span().to()).isPresent();
      boolean starts = word.nameSpan().filter(n -> n.from() == word.span().from()).isPresent();
      if (ends && !starts && word.is(NameType.PERSON)) {
        surnames.add(NameKey.of(word.form()));
      }
      if (ends && word.is(NameType.LOCATION)) {
        word.nameSpan().ifPresent(n -> locations.add(NameKey.of(n.of(text))));
      }
    }
  }

  Word word(int at) {
    return words.get(at);
  }

  /** The word before a mention in its sentence. */
  Optional<Word> before(Mention mention) {
    return neighbour(mention, mention.from() - 1);
  }

  /** The word after a mention in its sentence. */
  Optional<Word> after(Mention mention) {
    return neighbour(mention, mention.to());
  }

  private Optional<Word> neighbour(Mention mention, int at) {
    return at >= 0
            && at < words.size()
            && words.get(at).sentence() == words.get(mention.from()).sentence()
        ? Optional.of(words.get(at))
        : Optional.empty();
  }

  /** The mention that a comma or bracket joins to the one at {@code index}: "Paris, Texas". */
  Optional<Mention> next(int index) {
    return index + 1 < mentions.size() && joined(mentions.get(index), mentions.get(index + 1))
        ? Optional.of(mentions.get(index + 1))
        : Optional.empty();
  }

  /** The mention that a comma or bracket joins to the one at {@code index}, before it. */
  Optional<Mention> previous(int index) {
    return index > 0 && joined(mentions.get(index - 1), mentions.get(index))
        ? Optional.of(mentions.get(index - 1))
        : Optional.empty();
  }

  private boolean joined(Mention first, Mention second) {
    if (second.from() != first.to() + 1) {
      return false;
    }
    var between = words.get(first.to()).form();
    return Set.of(",", "(", "-LRB-").contains(between)
        || between.equals("in") && liesIn(first, second);
  }

  /** The mention that follows with no word between: "Baltimore Md.". */
  Optional<Mention> adjacent(int index) {
    return index + 1 < mentions.size() && mentions.get(index + 1).from() == mentions.get(index).to()
        ? Optional.of(mentions.get(index + 1))
        : Optional.empty();
  }

  /** Whether the words also occur in lower case, as common words do. */
  boolean isAlsoCommon(Mention mention) {
    return mention.to() - mention.from() == 1
        && lowerCase.contains(words.get(mention.from()).form().toLowerCase(Locale.ROOT));
  }

  /** Whether the text has a person of this surname. */
  boolean isSurname(Mention mention) {
    return surnames.contains(mention.key());
  }

  /** Whether the annotator took the same words for a location somewhere. */
  boolean isLocationSomewhere(Mention mention) {
    return locations.contains(mention.key());
  }

  /** Whether a place that {@code inner} can stand for lies in one that {@code outer} can. */
  static boolean liesIn(Mention inner, Mention outer) {
    return inner.senses().stream()
        .anyMatch(i -> outer.senses().stream().anyMatch(o -> i.entry().liesIn(o.entry())));
  }
}

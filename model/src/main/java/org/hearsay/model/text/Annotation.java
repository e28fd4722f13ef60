package org.hearsay.model.text;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.dispatch.Span;

/**
 * What an annotator found in one dispatch.
 *
 * @param sentences in the order of the text; they don't overlap
 * @param names in the order of the text; they don't overlap
 * @param coreferences no mention belongs to two of them
 * @param attributions in the order of their cues, which don't overlap; contents may
 */
public record Annotation(
    List<Sentence> sentences,
    List<Name> names,
    List<Coreference> coreferences,
    List<AttributionMark> attributions) {
  /** The annotation of an empty text. */
  public static final Annotation EMPTY = new Annotation(List.of(), List.of(), List.of());

  /** An annotation without attributions, from a parser that does not mark them. */
  public Annotation(List<Sentence> sentences, List<Name> names, List<Coreference> coreferences) {
    this(sentences, names, coreferences, List.of());
  }

  /** Copies the lists. */
  public Annotation {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    coreferences = List.copyOf(coreferences);
    attributions = List.copyOf(attributions);
  }

  /** The sentence that contains the unit at {@code offset}. */
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      var span = sentences.get(middle).span();
      if (offset < span.from()) {
        high = middle - 1;
      } else if (offset >= span.to()) {
        low = middle + 1;
      } else {
        return Optional.of(sentences.get(middle));
      }
    }
    return Optional.empty();
  }

  /** Names that are completely inside a span. */
  public List<Name> namesIn(Span range) {
    return namesOverlapping(range).stream().filter(n -> range.contains(n.span())).toList();
  }

  /** Names that overlap a span. Does not search all names. */
  public List<Name> namesOverlapping(Span range) {
    int from = firstNameFrom(range.from());
    if (from > 0 && names.get(from - 1).span().overlaps(range)) {
      from--;
    }
    return names.subList(from, Math.max(from, firstNameFrom(range.to())));
  }

  /** The index of the first name that starts at or after an offset. */
  private int firstNameFrom(int offset) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().from() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A copy with other clusters. */
  public Annotation withCoreferences(List<Coreference> found) {
    return new Annotation(sentences, names, found, attributions);
  }
}

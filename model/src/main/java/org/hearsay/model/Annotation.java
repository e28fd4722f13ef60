package org.hearsay.model;

import java.util.List;
import java.util.Optional;

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
    List<Attributed> attributions) {
  /** Nothing found: an empty text. */
  public static final Annotation EMPTY = new Annotation(List.of(), List.of(), List.of());

  /** Without attributions: from a parser that marks none. */
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

  /** The sentence that holds the unit at {@code offset}. */
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

  /** Names that lie wholly inside a span. */
  public List<Name> namesIn(Span range) {
    return names.stream().filter(n -> range.contains(n.span())).toList();
  }

  /** The other mentions of what {@code mention} refers to: the coreference that it belongs to. */
  public Optional<Coreference> coreferenceOf(Span mention) {
    return coreferences.stream().filter(c -> c.mentions().contains(mention)).findFirst();
  }

  /** The same with other coreferences. */
  public Annotation withCoreferences(List<Coreference> found) {
    return new Annotation(sentences, names, found, attributions);
  }
}

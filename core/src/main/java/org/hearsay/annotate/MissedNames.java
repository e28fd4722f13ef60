package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Name;
import org.hearsay.model.text.NameType;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;

/**
 * Finds names that the annotator recognised in one place of a dispatch and missed in another: the
 * same words again, or the family name of a person named in full. Stateless.
 */
final class MissedNames {
  private static final int SHORTEST = 3;

  private MissedNames() {}

  /** The annotation with the missed names added. */
  static Annotation add(Annotation annotation) {
    var known = known(annotation);
    var named = new BitSet();
    annotation.names().forEach(n -> named.set(n.span().from(), n.span().to()));
    var names = new ArrayList<>(annotation.names());
    for (var sentence : annotation.sentences()) {
      for (int from = 0; from < sentence.tokens().size(); from++) {
        if (isOpen(named, sentence.token(from))) {
          int end = end(named, sentence, from);
          name(known, sentence, from, end).ifPresent(names::add);
          from = end;
        }
      }
    }
    names.sort(Comparator.comparing(Name::span));
    return new Annotation(
        annotation.sentences(), names, annotation.coreferences(), annotation.attributions());
  }

  private static Map<String, NameType> known(Annotation annotation) {
    var known = new HashMap<String, NameType>();
    for (var name : annotation.names()) {
      var words = words(annotation, name);
      words.ifPresent(w -> known.merge(String.join(" ", w), name.type(), MissedNames::agreed));
    }
    for (var name : annotation.names()) {
      var words = words(annotation, name);
      if (name.type() == NameType.PERSON && words.isPresent() && words.get().size() > 1) {
        known.putIfAbsent(words.get().get(words.get().size() - 1), NameType.PERSON);
      }
    }
    return known;
  }

  /** Words that have two types of names in the text do not decide a third place. */
  private static NameType agreed(NameType one, NameType other) {
    return one == other ? one : NameType.MISC;
  }

  private static Optional<List<String>> words(Annotation annotation, Name name) {
    return annotation
        .sentenceAt(name.span().from())
        .map(s -> s.within(name.span()).stream().map(Token::form).toList())
        .filter(w -> !w.isEmpty());
  }

  private static boolean isOpen(BitSet named, Token token) {
    int next = named.nextSetBit(token.span().from());
    return Morphology.isProperNoun(token)
        && Character.isUpperCase(token.form().codePointAt(0))
        && (next < 0 || next >= token.span().to());
  }

  private static int end(BitSet named, Sentence sentence, int from) {
    int end = from + 1;
    while (end < sentence.tokens().size() && isOpen(named, sentence.token(end))) {
      end++;
    }
    return end;
  }

  private static Optional<Name> name(
      Map<String, NameType> known, Sentence sentence, int from, int end) {
    var tokens = sentence.tokens().subList(from, end);
    var words = String.join(" ", tokens.stream().map(Token::form).toList());
    return Optional.ofNullable(known.get(words))
        .filter(type -> type != NameType.MISC && words.length() >= SHORTEST)
        .map(type -> new Name(tokens.get(0).span().cover(tokens.get(end - from - 1).span()), type));
  }
}

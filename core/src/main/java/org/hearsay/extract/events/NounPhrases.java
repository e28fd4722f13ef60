package org.hearsay.extract.events;

import java.util.List;
import java.util.Set;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Name;
import org.hearsay.model.text.NameType;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/** Noun phrases: what words they span, and what sort of thing they name. */
final class NounPhrases {
  private static final Set<String> INSIDE =
      Set.of("compound", "flat", "amod", "nummod", "nmod:poss", "fixed", "goeswith", "advmod");

  private final Tree tree;
  private final List<Name> names;
  private final WordLists<EventWords> words;

  NounPhrases(Tree tree, Annotation annotation, WordLists<EventWords> words) {
    this.tree = tree;
    this.words = words;
    this.names = annotation.namesIn(tree.sentence().span());
  }

  /** The phrase's own words, without preposition, article, apposition and relative clause. */
  Span core(Token head) {
    int from = head.index();
    int to = head.index();
    while (from > 0 && belongs(from - 1, head)) {
      from--;
    }
    while (to + 1 < tree.sentence().tokens().size() && belongs(to + 1, head)) {
      to++;
    }
    var first = tree.sentence().token(from);
    return first.span().cover(tree.sentence().token(to).span());
  }

  private boolean belongs(int index, Token head) {
    var at = tree.sentence().token(index);
    for (int steps = 0; steps < Tree.DEEPEST; steps++) {
      if (at.index() == head.index()) {
        return true;
      }
      if (!isInside(at, head) || at.head() < 0) {
        return false;
      }
      at = tree.sentence().token(at.head());
    }
    return false;
  }

  private boolean isInside(Token token, Token head) {
    if (token.is("case") || token.is("det")) {
      return token.head() != head.index();
    }
    if (token.is("punct")) {
      return token.form().equals("-");
    }
    return INSIDE.stream().anyMatch(token::is)
        || (token.is("nmod") && tree.preposition(token).equals("of"));
  }

  /** Whether a phrase names a place. */
  boolean isPlace(Token head) {
    return isNamed(head, NameType.LOCATION) || words.has(EventWords.PLACE, Morphology.lemma(head));
  }

  /** Whether a phrase names a thing to travel or fight with. */
  boolean isMeans(Token head) {
    return words.has(EventWords.MEANS, Morphology.lemma(head));
  }

  boolean isNamed(Token token, NameType type) {
    return names.stream().anyMatch(n -> n.type() == type && n.span().contains(token.span()));
  }

  boolean isNamed(Token token) {
    return names.stream().anyMatch(n -> n.span().contains(token.span()));
  }
}

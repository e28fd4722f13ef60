package org.hearsay.extract.claims.attributions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.claims.complements.Construction;
import org.hearsay.extract.claims.complements.Content;
import org.hearsay.extract.claims.cues.Cue;
import org.hearsay.extract.claims.cues.CueClass;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.extract.claims.cues.Speakers;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * "According to SOURCE" and similar phrases: the content is the clause that contains the phrase.
 */
final class PhraseRule implements Rule {
  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "conj", "advcl", "parataxis", "parataxis:tail", "acl:relcl", "dep");
  private final CueLexicon lexicon;
  private final Speakers speakers;

  PhraseRule(CueLexicon lexicon, Speakers speakers) {
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  @Override
  public List<Attribution> find(ParsedText text, Tree tree) {
    var found = new ArrayList<Attribution>();
    for (var token : tree.tokens()) {
      for (var cue : lexicon.of(CueKind.PHRASE, token.form().toLowerCase(Locale.ROOT))) {
        if (matches(tree, token.index(), cue)) {
          attribution(tree, token, cue).ifPresent(found::add);
          break;
        }
      }
    }
    return found;
  }

  private static boolean matches(Tree tree, int at, Cue cue) {
    var words = cue.words();
    for (int i = 0; i < words.size(); i++) {
      if (at + i >= tree.size() || !isWord(tree.token(at + i), words.get(i))) {
        return false;
      }
    }
    return at + words.size() < tree.size();
  }

  private static boolean isWord(Token token, String word) {
    return token.lemma().equals(word) || token.form().equalsIgnoreCase(word);
  }

  private Optional<Attribution> attribution(Tree tree, Token first, Cue cue) {
    int end = first.index() + cue.words().size();
    var source = source(tree, end, first.index());
    if (cue.type() == CueClass.SHOW && !speakers.isSource(source)) {
      return Optional.empty();
    }
    var span = first.span().cover(tree.token(end - 1).span());
    var phrase = phrase(tree, source, first.index(), end);
    var clause = clause(tree, source, phrase);
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    var content = content(tree, clause.get(), phrase);
    return Content.of(tree, content, clause.get().index(), Construction.PHRASE)
        .map(
            c ->
                new Attribution(
                    tree, cue, first.index(), false, List.of(span), words(tree, phrase, end), c));
  }

  /** The highest noun in the tree that is after the phrase. */
  private static Token source(Tree tree, int from, int cueStart) {
    var at = tree.token(from);
    for (int steps = 0; steps < tree.size() && at.head() >= from; steps++) {
      var above = tree.token(at.head());
      if (isPredicate(tree, above) && !at.is("compound")) {
        break;
      }
      at = above;
    }
    return at;
  }

  private static boolean isPredicate(Tree tree, Token token) {
    return Morphology.isVerb(token) && !Morphology.isNominal(token) || tree.has(token, "cop");
  }

  private static BitSet phrase(Tree tree, Token source, int from, int end) {
    var all = tree.subtree(source, t -> !t.is("parataxis") && !isLate(source, t));
    all.clear(0, from);
    all.set(from, end);
    int gap = all.nextClearBit(from);
    while (gap < all.length() && Morphology.isPunctuation(tree.token(gap))) {
      all.set(gap);
      gap = all.nextClearBit(gap);
    }
    all.clear(gap, tree.size());
    return all;
  }

  private static boolean isLate(Token source, Token t) {
    return t.head() == source.index() && t.index() > source.index() && Tree.isAny(t, "obl", "cop");
  }

  private static List<Span> words(Tree tree, BitSet phrase, int end) {
    var words = (BitSet) phrase.clone();
    words.clear(0, end);
    return SpanSets.around(tree, words);
  }

  /** The clause that contains the phrase; the whole sentence if the phrase opens or ends it. */
  private static Optional<Token> clause(Tree tree, Token source, BitSet phrase) {
    int steps = 0;
    var at = source;
    boolean first = phrase.nextSetBit(0) == 0;
    boolean last = closes(tree, phrase.length());
    while (at.head() >= 0 && steps++ < tree.size()) {
      at = tree.token(at.head());
      boolean inside = phrase.get(at.index());
      if (!inside && CLAUSES.contains(at.deprel()) && !(first || last && !isOwn(tree, at))) {
        return Optional.of(at);
      }
    }
    return phrase.get(at.index()) ? below(tree, at, phrase) : Optional.of(at);
  }

  /** Finds the clause if the parser attaches it to the source. */
  private static Optional<Token> below(Tree tree, Token source, BitSet phrase) {
    return tree.child(source, t -> !phrase.get(t.index()) && !Morphology.isPunctuation(t));
  }

  private static boolean isOwn(Tree tree, Token clause) {
    return (clause.is("conj") || clause.is("parataxis")) && tree.has(clause, "nsubj");
  }

  private static boolean closes(Tree tree, int end) {
    for (int i = end; i < tree.size(); i++) {
      if (!Morphology.isPunctuation(tree.token(i))) {
        return false;
      }
    }
    return true;
  }

  private static BitSet content(Tree tree, Token clause, BitSet phrase) {
    var content = tree.subtree(clause);
    content.andNot(phrase);
    int first = content.nextSetBit(0);
    if (first >= 0 && Tree.isAny(tree.token(first), "cc")) {
      content.clear(first);
    }
    int start = phrase.nextSetBit(0);
    int before = content.previousSetBit(start);
    if (before >= 0 && before == content.nextSetBit(0) && isRelative(tree.token(before))) {
      content.clear(before);
    }
    return content;
  }

  private static boolean isRelative(Token token) {
    return Morphology.isWhWord(token);
  }
}

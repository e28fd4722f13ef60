package org.hearsay.extract.claims.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.claims.cues.CueClass;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.extract.claims.cues.Frame;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Quotes;

/**
 * Repairs parses of "…, the ministry said.": at the end of a sentence, behind a comma, it applies
 * to everything before it, wherever the parser attaches it.
 */
final class TailRepair {
  private static final Set<String> BRACKETS = Set.of("(", ")", "[", "]");

  private final Quotes quotes;
  private final CueLexicon lexicon;

  TailRepair(Quotes quotes, CueLexicon lexicon) {
    this.quotes = quotes;
    this.lexicon = lexicon;
  }

  /** The repaired sentence; the same object if nothing is wrong. */
  Sentence mend(Sentence sentence) {
    for (int i = sentence.tokens().size() - 1; i > 2; i--) {
      var verb = sentence.token(i);
      if (Morphology.isFinite(verb) || isClause(sentence, verb)) {
        return speaks(verb) && !carries(sentence, verb) ? mend(sentence, verb) : sentence;
      }
    }
    return sentence;
  }

  /** Whether it ends the search for a tail: any clause after the verb except "citing officials". */
  private boolean isClause(Sentence sentence, Token token) {
    return Morphology.isIngForm(token)
        && !isCiting(token)
        && sentence.token(token.index() - 1).form().equals(",");
  }

  private boolean isCiting(Token token) {
    return !lexicon.of(CueKind.PHRASE, token.form().toLowerCase(Locale.ROOT)).isEmpty();
  }

  private boolean speaks(Token verb) {
    return quotes.at(verb.span().from()).isEmpty()
        && lexicon.of(CueKind.VERB, verb.lemma()).stream()
            .filter(c -> c.type() == CueClass.SPEAK || c.type() == CueClass.THINK)
            .anyMatch(c -> c.takes(Frame.CLAUSE));
  }

  private static boolean carries(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(t -> t.index() > verb.index() && (t.is("ccomp") || t.is("xcomp")));
  }

  private Sentence mend(Sentence sentence, Token verb) {
    int edge = edge(sentence, verb);
    int start = start(sentence, edge);
    var root = sentence.root();
    if (start < 3
        || !sentence.token(start - 1).form().equals(",")
        || root.index() >= start
        || sentence.child(root, "nsubj").isEmpty()
        || quotes.at(sentence.token(start - 2).span().from()).isPresent()) {
      return sentence;
    }
    var subject = subject(sentence, verb, start, edge);
    return subject.isEmpty() ? sentence : hung(sentence, verb, subject.get(), start);
  }

  /** The first of the words that belong to the verb: its auxiliaries and adverbs. */
  private static int edge(Sentence sentence, Token verb) {
    int at = verb.index();
    while (at > 0
        && sentence.token(at - 1).head() == verb.index()
        && (sentence.token(at - 1).is("aux") || sentence.token(at - 1).is("advmod"))) {
      at--;
    }
    return at;
  }

  /** The start of the noun phrase directly before, with the parts that commas set off inside it. */
  private static int start(Sentence sentence, int edge) {
    var verb = sentence.token(edge);
    var own = sentence.children(verb, "nsubj").stream().filter(s -> s.index() < edge).findFirst();
    int at = edge;
    while (at > 0 && isInside(sentence.token(at - 1))) {
      at--;
    }
    boolean foreign = at > 0 && sentence.token(at - 1).form().equals(",") && at < edge - 1;
    int walked = at;
    return own.filter(s -> !foreign || s.index() >= walked)
        .map(s -> sentence.subtree(s).get(0).index())
        .orElse(at);
  }

  private static Optional<Token> subject(Sentence sentence, Token verb, int start, int edge) {
    var own =
        sentence.children(verb).stream()
            .filter(t -> t.is("nsubj") && t.index() >= start && t.index() < edge)
            .findFirst();
    if (own.isPresent()) {
      return own.filter(s -> !Morphology.isWhWord(s));
    }
    var top =
        sentence.tokens().subList(start, edge).stream()
            .filter(t -> !t.is("punct") && (t.head() < start || t.head() >= edge))
            .toList();
    if (top.size() != 1) {
      return Optional.empty();
    }
    return Morphology.isNoun(top.get(0))
        ? Optional.of(top.get(0))
        : sentence.children(top.get(0), "nsubj").stream()
            .filter(t -> t.index() >= start && Morphology.isNoun(t))
            .findFirst();
  }

  private Sentence hung(Sentence sentence, Token verb, Token subject, int start) {
    var root = sentence.root();
    var tree = new TreeEditor(sentence).hang(verb, root, "parataxis:tail");
    for (var child : sentence.children(verb)) {
      if (child.index() < start) {
        tree.hang(child, root, child.deprel());
      }
    }
    var above = subject.head() < 0 ? verb : sentence.token(subject.head());
    if (above.index() != verb.index() && above.index() >= start) {
      tree.hang(above, subject, "acl");
    }
    tree.hang(subject, verb, "nsubj");
    for (var later : sentence.tokens().subList(verb.index() + 1, sentence.tokens().size())) {
      if (isCiting(later) && later.head() < start) {
        tree.hang(later, verb, "advcl");
      }
    }
    return tree.sentence();
  }

  private static boolean isInside(Token token) {
    return CoordinationRepair.isInsideNoun(token)
        || token.upos().equals("ADP")
        || Morphology.isPastParticiple(token) && !token.is("aux")
        || BRACKETS.contains(token.form());
  }
}

package org.hearsay.extract.claims.complements;

import java.util.BitSet;
import java.util.Optional;
import org.hearsay.extract.claims.cues.ClaimWords;
import org.hearsay.extract.claims.cues.CueMatch;
import org.hearsay.extract.claims.cues.Frame;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.model.Stance;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * "Ruled out such meetings", "accused them of lying": a noun phrase and the dependents of the cue.
 */
final class ObjectComplement implements Complement {
  @Override
  public Optional<Content> find(ParsedText text, Tree tree, CueMatch match) {
    var verb = match.head();
    if (!match.cue().takes(Frame.OBJECT) || tree.isPassive(verb)) {
      return Optional.empty();
    }
    return object(tree, match)
        .flatMap(
            object -> {
              var content = tree.subtree(object);
              content.clear(0, match.last() + 1);
              content.or(tail(text, tree, match, object));
              content.andNot(match.words());
              return Content.of(tree, content, object.index(), Construction.VERB_OBJECT);
            });
  }

  private static Optional<Token> object(Tree tree, CueMatch match) {
    var verb = match.head();
    return tree.child(
        verb,
        t ->
            t.index() > match.last()
                && (t.is("obj") && !isWord(match, t)
                    || isGerund(tree, match, t)
                    || Tree.isAny(t, "obl", "advcl", "nmod", "xcomp", "ccomp")
                        && isGoverned(tree, match, t)));
  }

  /** "ruled out sending troops", "denied having taken money". */
  private static boolean isGerund(Tree tree, CueMatch match, Token token) {
    var words = tree.subtree(token);
    return Tree.isAny(token, "xcomp", "ccomp", "advcl", "obl", "dep")
        && words.nextSetBit(0) == match.end(tree) + 1
        && Morphology.isIngForm(tree.token(match.end(tree) + 1))
        && !tree.has(token, "nsubj");
  }

  private static boolean isWord(CueMatch match, Token token) {
    return match.words().get(token.index());
  }

  /** Whether a preposition of the cue is before this complement. */
  private static boolean isGoverned(Tree tree, CueMatch match, Token token) {
    return match.words().cardinality() > 1
        && tree.child(token, t -> Tree.isAny(t, "case", "mark") && isWord(match, t)).isPresent();
  }

  /** The dependents of the verb directly after the object: "of lying", "as a friend". */
  static BitSet tail(ParsedText text, Tree tree, CueMatch match, Token object) {
    var tail = new BitSet();
    int end = Math.max(match.last() + 1, tree.subtree(object).length());
    for (var child : tree.children(match.head())) {
      var below = tree.subtree(child);
      if (below.nextSetBit(0) == end && isPart(text, tree, match, child)) {
        tail.or(below);
        end = below.length();
      }
    }
    return tail;
  }

  private static boolean isPart(ParsedText text, Tree tree, CueMatch match, Token child) {
    if (child.is("xcomp")) {
      return true;
    }
    if (child.deprel().equals("obl:tmod") || !Tree.isAny(child, "obl", "advcl", "ccomp")) {
      return false;
    }
    return tree.child(child, "case", "mark")
        .filter(c -> c.index() < child.index())
        .map(
            c ->
                match.cue().stance() == Stance.RULE_OUT
                    || !text.lexicon().has(ClaimWords.ADVERBIAL, c.lemma()))
        .orElse(false);
  }
}

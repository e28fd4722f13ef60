package org.hearsay.extract.claims;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Stance;
import org.hearsay.model.Token;

/** "ruled out such meetings", "accused them of lying": a noun phrase and what hangs on the cue. */
final class ObjectComplement implements Complement {
  private static final Set<String> ADVERBIAL =
      Set.of(
          "on", "in", "at", "during", "by", "after", "before", "since", "via", "through", "amid");

  @Override
  public Optional<Content> find(Text text, Tree tree, CueMatch match) {
    var verb = match.head();
    if (!match.cue().takes(Frame.OBJECT) || tree.isPassive(verb)) {
      return Optional.empty();
    }
    return object(tree, match)
        .flatMap(
            object -> {
              var content = tree.subtree(object);
              content.clear(0, match.last() + 1);
              content.or(tail(tree, match, object));
              content.andNot(match.words());
              return Content.of(tree, content, object.index(), "verb-object");
            });
  }

  private static Optional<Token> object(Tree tree, CueMatch match) {
    var verb = match.head();
    return tree.child(
        verb,
        t ->
            t.index() > match.last()
                && (t.is("obj") && !isWord(match, t)
                    || Tree.isAny(t, "obl", "advcl", "nmod", "xcomp", "ccomp")
                        && isGoverned(tree, match, t)));
  }

  private static boolean isWord(CueMatch match, Token token) {
    return match.words().get(token.index());
  }

  /** Whether a preposition of the cue stands before this complement. */
  private static boolean isGoverned(Tree tree, CueMatch match, Token token) {
    return match.words().cardinality() > 1
        && tree.child(token, t -> Tree.isAny(t, "case", "mark") && isWord(match, t)).isPresent();
  }

  /** What follows the object directly and hangs on the verb: "of lying", "as a friend". */
  static BitSet tail(Tree tree, CueMatch match, Token object) {
    var tail = new BitSet();
    int end = Math.max(match.last() + 1, tree.subtree(object).length());
    for (var child : tree.children(match.head())) {
      var below = tree.subtree(child);
      if (below.nextSetBit(0) == end && isPart(tree, match, child)) {
        tail.or(below);
        end = below.length();
      }
    }
    return tail;
  }

  private static boolean isPart(Tree tree, CueMatch match, Token child) {
    if (child.is("xcomp")) {
      return true;
    }
    if (child.deprel().equals("obl:tmod") || !Tree.isAny(child, "obl", "advcl", "ccomp")) {
      return false;
    }
    return tree.child(child, "case", "mark")
        .filter(c -> c.index() < child.index())
        .map(c -> match.cue().stance() == Stance.RULE_OUT || !ADVERBIAL.contains(c.lemma()))
        .orElse(false);
  }
}

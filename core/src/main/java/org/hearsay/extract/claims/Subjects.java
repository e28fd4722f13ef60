package org.hearsay.extract.claims;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** Finds who does what a verb tells, also where the subject stands with another verb. */
final class Subjects {
  private static final int FAR = 12;

  private Subjects() {}

  /** The head of the active subject, or of the agent of a passive. */
  static Optional<Token> speaker(Tree tree, Token verb) {
    if (tree.isPassive(verb)) {
      return agent(tree, verb);
    }
    return subject(tree, verb, 0);
  }

  /** The head of the subject, active or passive, own or inherited. */
  static Optional<Token> subject(Tree tree, Token verb) {
    return subject(tree, verb, 0);
  }

  private static Optional<Token> subject(Tree tree, Token verb, int depth) {
    var own = nearestSubject(tree, verb);
    if (own.isPresent() || depth > FAR) {
      return depth == 0 ? own : own.map(s -> antecedent(tree, verb, s));
    }
    var head = tree.head(verb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    var above = head.get();
    if (verb.is("acl") && !verb.deprel().equals("acl:relcl")) {
      return light(tree, above, depth).or(() -> Optional.of(above));
    }
    if (verb.is("conj") || verb.is("dep") || verb.is("parataxis")) {
      return Tree.isNoun(above) ? Optional.empty() : subject(tree, above, depth + 1);
    }
    if (verb.is("obl") && verb.xpos().equals("VBG")) {
      return subject(tree, above, depth + 1);
    }
    if (verb.is("xcomp") || verb.is("advcl") || verb.is("ccomp")) {
      return inherited(tree, verb, above, depth);
    }
    return Optional.empty();
  }

  /** Whom "who" stands for, where its clause hangs on a noun. */
  private static Token antecedent(Tree tree, Token verb, Token subject) {
    boolean relative = subject.xpos().equals("WP") || subject.xpos().equals("WDT");
    return relative ? tree.head(verb).filter(Tree::isNoun).orElse(subject) : subject;
  }

  private static Optional<Token> inherited(Tree tree, Token verb, Token above, int depth) {
    if (verb.is("xcomp")) {
      var object = tree.child(above, "obj", "iobj");
      boolean himself = object.filter(o -> o.lemma().endsWith("self")).isPresent();
      if (object.isPresent() && !himself && object.get().index() < verb.index()) {
        return object;
      }
      return tree.isPassive(above) && !tree.has(above, "nsubj:pass")
          ? Optional.empty()
          : subject(tree, above, depth + 1);
    }
    boolean finite = verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
    if (finite || tree.has(verb, "nsubj")) {
      return Optional.empty();
    }
    return Tree.isNoun(above) && !tree.has(above, "cop")
        ? Optional.of(above)
        : subject(tree, above, depth + 1);
  }

  /** "issued a statement saying": who issued it speaks. */
  private static Optional<Token> light(Tree tree, Token noun, int depth) {
    if (!noun.is("obj") || !Nominals.isDocument(noun.lemma())) {
      return Optional.empty();
    }
    return tree.head(noun).flatMap(v -> subject(tree, v, depth + 1));
  }

  private static Optional<Token> nearestSubject(Tree tree, Token verb) {
    Token best = null;
    for (var child : tree.children(verb)) {
      if (!Tree.isAny(child, "nsubj") || child.lemma().equals("it") && tree.has(verb, "expl")) {
        continue;
      }
      if (best == null
          || Math.abs(child.index() - verb.index()) < Math.abs(best.index() - verb.index())) {
        best = child;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<Token> agent(Tree tree, Token verb) {
    return tree.child(
        verb,
        t ->
            Tree.isAny(t, "obl")
                && t.index() > verb.index()
                && tree.child(t, c -> c.is("case") && c.lemma().equals("by")).isPresent());
  }

  /** "told it that Malian intelligence": a "that" right behind what governs a clause. */
  private static boolean isConjunction(Tree tree, int at) {
    return at > 0
        && tree.token(at).lemma().equals("that")
        && !Tree.isPunctuation(tree.token(at - 1))
        && !Tree.isAny(tree.token(at - 1), "case", "mark", "cc");
  }

  /** The whole noun phrase of a source, without its preposition and without the cue itself. */
  static List<Span> phrase(Tree tree, Token noun, Token cue) {
    var inside =
        tree.subtree(
            noun,
            t ->
                t.index() != cue.index()
                        && !Tree.isAny(t, "case", "parataxis", "cc", "mark", "cop", "advcl", "aux")
                        && !(t.is("conj") && Tree.isVerb(t))
                    || keeps(tree, noun, t));
    int at = noun.index();
    int from = at;
    while (from > 0 && belongs(tree, inside, from - 1, cue)) {
      from--;
    }
    if (from < at && isConjunction(tree, from)) {
      from++;
    }
    int to = at + 1;
    while (to < tree.size() && belongs(tree, inside, to, cue)) {
      to++;
    }
    var run = new BitSet();
    run.set(from, to);
    run.and(fill(inside, from, to));
    return Borders.around(tree, run);
  }

  private static boolean keeps(Tree tree, Token noun, Token t) {
    return t.head() != noun.index()
        && !t.is("parataxis")
        && t.head() >= 0
        && !tree.token(t.head()).is("parataxis");
  }

  private static boolean belongs(Tree tree, BitSet inside, int index, Token cue) {
    if (index == cue.index()) {
      return false;
    }
    if (inside.get(index)) {
      return true;
    }
    return Tree.isPunctuation(tree.token(index))
        && inside.previousSetBit(index) >= 0
        && inside.nextSetBit(index) >= 0
        && !",;:".contains(tree.token(index).form());
  }

  private static BitSet fill(BitSet inside, int from, int to) {
    int first = inside.nextSetBit(from);
    int last = inside.previousSetBit(to - 1);
    return Borders.range(first, last + 1);
  }
}

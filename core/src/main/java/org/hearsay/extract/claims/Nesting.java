package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;

/**
 * Settles attributions that stand in one another: "A said that B told it that X" is one claim with
 * a chain; anything else inside a content belongs to that content.
 */
final class Nesting {
  private final Text text;
  private final Map<Span, Attribution> owners;

  /**
   * @param owners quotations and whose content they are
   */
  Nesting(Text text, Map<Span, Attribution> owners) {
    this.text = text;
    this.owners = owners;
  }

  List<Chained> settle(List<Attribution> found) {
    var byTree = new LinkedHashMap<Tree, List<Attribution>>();
    found.forEach(a -> byTree.computeIfAbsent(a.tree(), t -> new ArrayList<>()).add(a));
    var settled = new ArrayList<Chained>();
    byTree.values().forEach(list -> settle(list, settled));
    return settled;
  }

  private void settle(List<Attribution> here, List<Chained> settled) {
    var outer = new HashMap<Attribution, Attribution>();
    for (var inner : here) {
      holder(inner, here).ifPresent(h -> outer.put(inner, h));
    }
    for (var one : here) {
      boolean carried = here.stream().anyMatch(i -> outer.get(i) == one && isLink(one, i));
      var chain = chain(one, outer);
      if (!carried && !chain.isEmpty()) {
        settled.add(trimmed(new Chained(chain)));
      }
    }
  }

  /** The content without the phrase that closes the sentence and all that hangs on it. */
  private static Chained trimmed(Chained chained) {
    if (chained.hops().size() < 2 || !isClosing(chained.hops().get(0), chained.last())) {
      return chained;
    }
    var closing = chained.hops().get(0).at().from();
    var content = chained.last().content();
    var end = content.get(content.size() - 1).to();
    var left = closing < end ? Borders.without(content, List.of(new Span(closing, end))) : content;
    return left.isEmpty() ? chained : chained.withLast(chained.last().withContent(left));
  }

  /** The hops that lead to an attribution; empty if it only is part of another's content. */
  private List<Attribution> chain(Attribution one, Map<Attribution, Attribution> outer) {
    var hops = new ArrayList<Attribution>(List.of(one));
    var at = one;
    while (outer.containsKey(at)) {
      var above = outer.get(at);
      if (hops.contains(above) || !isLink(above, at)) {
        return List.of();
      }
      hops.add(0, above);
      at = above;
    }
    return hops;
  }

  /** The smallest attribution whose content holds this one's cue. */
  private Optional<Attribution> holder(Attribution inner, List<Attribution> here) {
    Attribution best = null;
    for (var other : here) {
      if (other != inner
          && Borders.contains(other.content(), inner.at())
          && !isPair(inner, other)
          && !isClosing(inner, other)
          && !isAround(inner, other)) {
        if (best == null || Borders.contains(best.content(), other.at())) {
          best = other;
        }
      }
    }
    if (best != null) {
      return Optional.of(best);
    }
    return text.quotes()
        .at(inner.at().from())
        .map(owners::get)
        .filter(o -> o != inner && o.tree() != inner.tree());
  }

  /** "A said that X, according to B": what closes the sentence hands on all of it. */
  private static boolean isClosing(Attribution phrase, Attribution verb) {
    return phrase.cue().kind() == CueKind.PHRASE
        && phrase.cue().type() != CueClass.SHOW
        && phrase.tree() == verb.tree()
        && verb.cue().kind() == CueKind.VERB
        && verb.cue().type() == CueClass.SPEAK
        && phrase.contentHead() == verb.head()
        && !phrase.source().isEmpty()
        && !verb.source().isEmpty();
  }

  /**
   * "allegedly helped, according to B", "plans to help, according to B": the phrase is no part of
   * what the adverb doubts or the verb plans.
   */
  private static boolean isAround(Attribution phrase, Attribution other) {
    boolean plans =
        other.cue().type() == CueClass.WANT
            || other.cue().type() == CueClass.THINK
            || other.cue().type() == CueClass.JUDGE;
    return phrase.cue().kind() == CueKind.PHRASE
        && !phrase.source().isEmpty()
        && (other.cue().kind() == CueKind.ADVERB || plans)
        && Borders.contains(phrase.content(), other.at());
  }

  /** Two that hold each other: the one whose cue comes first stands. */
  private static boolean isPair(Attribution inner, Attribution other) {
    return !isClosing(other, inner)
        && !isAround(other, inner)
        && Borders.contains(inner.content(), other.at())
        && inner.at().from() < other.at().from();
  }

  /** Stances that hand on what is said; under all others nothing is said to be so. */
  private static final Set<Stance> HANDING_ON =
      EnumSet.of(Stance.STATE, Stance.ANNOUNCE, Stance.CONFIRM, Stance.ESTIMATE, Stance.WARN);

  private boolean isLink(Attribution outer, Attribution inner) {
    return outer.tree() == inner.tree()
        && HANDING_ON.contains(outer.stance())
        && !isShown(inner)
        && outer.contentHead() == governor(inner)
        && outer.cue().type().isRelay()
        && !inner.source().isEmpty()
        && !outer.source().isEmpty()
        && !isToCome(inner)
        && (inner.cue().type().isRelay() || believes(inner))
        && !inner.negated()
        && !isSelf(inner);
  }

  /** "These strikes show that they are desperate," he said: a speaker's own argument. */
  private boolean isShown(Attribution inner) {
    return inner.cue().type() == CueClass.SHOW && text.quotes().at(inner.at().from()).isPresent();
  }

  /** What hangs on the outer cue: the inner cue, or the clause that an inner phrase stands in. */
  private static int governor(Attribution inner) {
    return inner.cue().kind() == CueKind.PHRASE ? inner.contentHead() : inner.head();
  }

  /** "said that the army will order ships": nothing is said yet. */
  private static boolean isToCome(Attribution inner) {
    var cue = new Predicate(inner.tree(), inner.tree().token(inner.head()));
    return cue.modal().isPresent() && inner.stance() != Stance.DECLINE;
  }

  /** "said that the army believes": somebody else's belief is handed on. */
  private static boolean believes(Attribution inner) {
    return inner.cue().type() == CueClass.THINK
        && inner.cue().kind() == CueKind.VERB
        && inner.cue().takes(Frame.CLAUSE)
        && inner.tree().sentence().within(inner.source().get(0)).stream()
            .anyMatch(t -> Character.isUpperCase(t.form().charAt(0)) && t.form().length() > 1);
  }

  private static final Set<String> SELF = Set.of("i", "we", "he", "she", "they", "it", "who");

  /** Whether the inner speaker can be the outer one: "he said he thought". */
  private static boolean isSelf(Attribution inner) {
    var words = inner.tree().sentence().within(inner.source().get(0));
    return words.size() == 1 && SELF.contains(words.get(0).lemma());
  }
}

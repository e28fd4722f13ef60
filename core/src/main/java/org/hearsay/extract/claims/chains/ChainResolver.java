package org.hearsay.extract.claims.chains;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.claims.attributions.Attribution;
import org.hearsay.extract.claims.cues.ClaimWords;
import org.hearsay.extract.claims.cues.CueClass;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.Frame;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.extract.claims.text.Part;
import org.hearsay.model.Stance;
import org.hearsay.model.dispatch.Span;
import org.hearsay.syntax.Clause;
import org.hearsay.syntax.Tree;

/**
 * Resolves nested attributions into chains: "A said that B told it that X" is one claim with a
 * chain. Anything else inside a content belongs to that content.
 */
final class ChainResolver {
  private final ParsedText text;
  private final Map<Span, Attribution> owners;

  /**
   * @param owners quotations with the attributions that they belong to
   */
  ChainResolver(ParsedText text, Map<Span, Attribution> owners) {
    this.text = text;
    this.owners = owners;
  }

  List<AttributionChain> resolve(List<Attribution> found) {
    var byTree = new LinkedHashMap<Tree, List<Attribution>>();
    found.forEach(a -> byTree.computeIfAbsent(a.tree(), t -> new ArrayList<>()).add(a));
    var resolved = new ArrayList<AttributionChain>();
    byTree.values().forEach(list -> resolve(list, resolved));
    return resolved;
  }

  private void resolve(List<Attribution> here, List<AttributionChain> resolved) {
    var outer = new HashMap<Attribution, Attribution>();
    for (var inner : here) {
      holder(inner, here).ifPresent(h -> outer.put(inner, h));
    }
    for (var one : here) {
      boolean carried = here.stream().anyMatch(i -> outer.get(i) == one && isLink(one, i));
      var chain = chain(one, outer);
      if (!carried && !chain.isEmpty()) {
        resolved.add(trimmed(new AttributionChain(chain)));
      }
    }
  }

  /** The content without the phrase at the end of the sentence and its dependents. */
  private static AttributionChain trimmed(AttributionChain chained) {
    if (chained.hops().size() < 2 || !isClosing(chained.hops().get(0), chained.last())) {
      return chained;
    }
    var closing = chained.hops().get(0).at().from();
    var content = chained.last().content();
    var end = content.get(content.size() - 1).to();
    var left = closing < end ? SpanSets.without(content, List.of(new Span(closing, end))) : content;
    return left.isEmpty() ? chained : chained.withLast(chained.last().withContent(left));
  }

  /** The hops that lead to an attribution; empty if it is only part of another's content. */
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

  /** The smallest attribution whose content contains this one's cue. */
  private Optional<Attribution> holder(Attribution inner, List<Attribution> here) {
    Attribution best = null;
    for (var other : here) {
      if (other != inner
          && SpanSets.contains(other.content(), inner.at())
          && !isPair(inner, other)
          && !isClosing(inner, other)
          && !isAround(inner, other)) {
        if (best == null || SpanSets.contains(best.content(), other.at())) {
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

  /**
   * "A said that X, according to B": the phrase at the end of the sentence is a cue for all of it.
   */
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
   * "allegedly helped, according to B", "plans to help, according to B": the phrase is not in the
   * scope of the adverb or verb.
   */
  private static boolean isAround(Attribution phrase, Attribution other) {
    boolean plans =
        other.cue().type() == CueClass.WANT
            || other.cue().type() == CueClass.THINK
            || other.cue().type() == CueClass.JUDGE;
    return phrase.cue().kind() == CueKind.PHRASE
        && !phrase.source().isEmpty()
        && (other.cue().kind() == CueKind.ADVERB || plans)
        && SpanSets.contains(phrase.content(), other.at());
  }

  /** Of two that contain each other, the one with the first cue is kept. */
  private static boolean isPair(Attribution inner, Attribution other) {
    return !isClosing(other, inner)
        && !isAround(other, inner)
        && SpanSets.contains(inner.content(), other.at())
        && inner.at().from() < other.at().from();
  }

  /** Stances that pass on what is said. Under other stances, the inner claim is not asserted. */
  private static final Set<Stance> HANDING_ON =
      EnumSet.of(Stance.STATE, Stance.ANNOUNCE, Stance.CONFIRM, Stance.ESTIMATE, Stance.WARN);

  private boolean isLink(Attribution outer, Attribution inner) {
    return text.uses(Part.CHAIN)
        && outer.tree() == inner.tree()
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

  /**
   * "These strikes show that they are desperate," he said: the inner cue is the speaker's own
   * argument.
   */
  private boolean isShown(Attribution inner) {
    return inner.cue().type() == CueClass.SHOW && text.quotes().at(inner.at().from()).isPresent();
  }

  /** The dependent of the outer cue: the inner cue, or the clause that contains an inner phrase. */
  private static int governor(Attribution inner) {
    return inner.cue().kind() == CueKind.PHRASE ? inner.contentHead() : inner.head();
  }

  /** "Said that the army will order ships": the inner source has not said anything yet. */
  private static boolean isToCome(Attribution inner) {
    var cue = new Clause(inner.tree(), inner.tree().token(inner.head()));
    return cue.modal().isPresent() && inner.stance() != Stance.DECLINE;
  }

  /** "Said that the army believes": the source passes on the belief of another. */
  private static boolean believes(Attribution inner) {
    return inner.cue().type() == CueClass.THINK
        && inner.cue().kind() == CueKind.VERB
        && inner.cue().takes(Frame.CLAUSE)
        && inner.tree().sentence().within(inner.source().get(0)).stream()
            .anyMatch(t -> Character.isUpperCase(t.form().charAt(0)) && t.form().length() > 1);
  }

  /** Whether the inner speaker can be the outer one: "he said he thought". */
  private boolean isSelf(Attribution inner) {
    var words = inner.tree().sentence().within(inner.source().get(0));
    return words.size() == 1 && text.lexicon().has(ClaimWords.SELF, words.get(0).lemma());
  }
}

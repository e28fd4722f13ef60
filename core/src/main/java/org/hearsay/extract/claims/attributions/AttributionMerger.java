package org.hearsay.extract.claims.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.extract.claims.complements.Construction;
import org.hearsay.extract.claims.complements.Content;
import org.hearsay.extract.claims.cues.Cue;
import org.hearsay.extract.claims.cues.CueClass;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.extract.claims.cues.CueMatch;
import org.hearsay.extract.claims.cues.Frame;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.extract.claims.text.Part;
import org.hearsay.model.Adoption;
import org.hearsay.model.Factuality;
import org.hearsay.model.Stance;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.AttributionMark;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * Merges the annotator's marks with the rules' attributions. The marks give source and content; the
 * rules and the lexicon give stance and factuality.
 */
final class AttributionMerger {
  /**
   * Stances for which a rule is trusted without a mark, because the annotator often misses them.
   */
  private static final Set<Stance> TRUSTED =
      EnumSet.of(Stance.DENY, Stance.RULE_OUT, Stance.UNKNOWN, Stance.DECLINE);

  private static final Set<Stance> AGAINST = EnumSet.of(Stance.DENY, Stance.RULE_OUT);

  private final CueLexicon lexicon;

  AttributionMerger(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Attributions of one sentence, in any order.
   *
   * @param ruled the attributions that the rules found in it
   */
  public List<Attribution> merge(ParsedText text, Tree tree, List<Attribution> ruled) {
    var merged = new ArrayList<Attribution>();
    var left = new ArrayList<>(ruled);
    for (var mark : text.marksIn(tree)) {
      if (tree.sentence().span().contains(mark.cue().get(0))) {
        if (merged.stream().anyMatch(a -> SpanSets.shared(a.cueSpans(), mark.cue()) > 0)) {
          continue; // a second mark on the words of one cue: "was quoted", "saying"
        }
        var same = left.stream().filter(r -> isSame(r, mark)).toList();
        left.removeAll(same);
        same.stream()
            .max(Comparator.comparing(r -> SpanSets.shared(r.cueSpans(), mark.cue())))
            .map(r -> withMarkBorders(text, r, mark, ruled))
            .or(() -> fromMark(text, tree, mark, ruled))
            .ifPresent(merged::add);
      }
    }
    // a text without any mark may come from a parser that marks none: then the rules decide
    boolean isUnmarked = !text.hasMarks();
    left.stream().filter(r -> isUnmarked || isTrustedWithoutMark(text, r)).forEach(merged::add);
    return merged;
  }

  /**
   * Whether a rule is trusted without a mark. docs/ablation.md measures what each of these cases is
   * worth, and what trusting more rules would cost.
   */
  private static boolean isTrustedWithoutMark(ParsedText text, Attribution ruled) {
    boolean isOpenAside =
        ruled.construction() == Construction.VERB_ASIDE && !AGAINST.contains(ruled.stance());
    boolean isTrusted =
        TRUSTED.contains(ruled.stance()) && !isOpenAside
            || ruled.cue().kind() == CueKind.IMPERSONAL
            || ruled.cue().kind() == CueKind.ADVERB
            || ruled.isCitation()
            || isHandedOn(ruled) && isToldOn(text, ruled);
    return isTrusted && text.uses(Part.RULE_WITHOUT_MARK);
  }

  /** What can be a link of a chain: what somebody tells, and what somebody takes to be likely. */
  private static boolean isHandedOn(Attribution ruled) {
    boolean isAssessed = ruled.cue().type() == CueClass.THINK && ruled.stance() == Stance.ESTIMATE;
    boolean isClause =
        ruled.construction().isClause() || ruled.construction() == Construction.PHRASE;
    return isClause && (ruled.cue().type().isRelay() || isAssessed);
  }

  /** "said that the intelligence service reported": the marks often miss the inner one. */
  private static boolean isToldOn(ParsedText text, Attribution ruled) {
    var named = ruled.source().stream().flatMap(s -> ruled.tree().sentence().within(s).stream());
    return text.marksIn(ruled.tree()).stream()
            .anyMatch(m -> SpanSets.contains(m.content(), ruled.at()))
        && named.anyMatch(t -> t.upos().equals("NOUN") || t.upos().equals("PROPN"));
  }

  private static boolean isSame(Attribution ruled, AttributionMark mark) {
    return mark.cue().stream().anyMatch(c -> c.overlaps(ruled.at()))
        || ruled.cueSpans().stream().anyMatch(s -> mark.cue().stream().anyMatch(s::overlaps));
  }

  /** The rule's attribution with the mark's borders. */
  private Attribution withMarkBorders(
      ParsedText text, Attribution ruled, AttributionMark mark, List<Attribution> all) {
    var tree = ruled.tree();
    var marked = MarkedContent.behindCue(text, ruled, MarkedContent.of(text, mark, all));
    var content = whole(text, ruled, all, clauses(text, ruled, all, marked));
    if (content.isEmpty()
        || !text.uses(Part.MARK_BORDERS)
        || ruled.isCitation()
        || ruled.cue().isQuoted()) {
      return ruled;
    }
    int head =
        SpanSets.contains(content, tree.token(ruled.contentHead()).span())
            ? ruled.contentHead()
            : MarkedContent.head(tree, content).orElse(ruled.contentHead());
    var source = SpanSets.areAlike(ruled.source(), mark.source()) ? ruled.source() : mark.source();
    var better = match(tree, mark).filter(m -> isBetter(m, ruled));
    return new Attribution(
        tree,
        better.map(CueMatch::cue).orElse(ruled.cue()),
        better.map(m -> m.head().index()).orElse(ruled.head()),
        better.map(m -> m.isNegated(tree)).orElse(ruled.negated()),
        better.map(m -> mark.cue()).orElse(ruled.cueSpans()),
        source,
        new Content(content, head, ruled.construction()));
  }

  /** A longer cue, or the first of two that are negated together: "neither confirm nor deny". */
  private static boolean isBetter(CueMatch match, Attribution ruled) {
    int more = match.cue().words().size() - ruled.cue().words().size();
    boolean isFirst = match.head().index() < ruled.head() && match.isNegated(ruled.tree());
    return more > 0 || more == 0 && isFirst;
  }

  /**
   * "Said that A, and the ministry confirmed that B": if the rule's content ends before another
   * speaker, the mark's content ends there, too.
   */
  private static List<Span> clauses(
      ParsedText text, Attribution ruled, List<Attribution> all, List<Span> content) {
    int end = SpanSets.extent(ruled.content()).to();
    var others =
        Stream.concat(
            text.marksIn(ruled.tree()).stream().map(AttributionMark::source),
            all.stream()
                .filter(a -> a != ruled && isTrustedWithoutMark(text, a))
                .map(Attribution::source));
    boolean another =
        others
            .filter(s -> !s.isEmpty())
            .map(SpanSets::extent)
            .anyMatch(s -> s.from() >= end && SpanSets.contains(content, s));
    another |= text.marksIn(ruled.tree()).stream().anyMatch(m -> isBeside(ruled, m, content));
    return another && SpanSets.shared(content, ruled.content()) > 0 ? ruled.content() : content;
  }

  /** "said that A and added that B": a cue that is coordinated with the rule's. */
  private static boolean isBeside(Attribution ruled, AttributionMark mark, List<Span> content) {
    return SpanSets.contains(content, mark.cue().get(0))
        && ruled
            .tree()
            .sentence()
            .headOf(mark.cue().get(0))
            .filter(t -> t.is("conj") && t.head() == ruled.head())
            .isPresent();
  }

  /** What is denied or ruled out is the whole phrase: "a meeting before the summit". */
  private static List<Span> whole(
      ParsedText text, Attribution ruled, List<Attribution> all, List<Span> content) {
    boolean isPart = content.stream().allMatch(c -> SpanSets.contains(ruled.content(), c));
    return isPart && AGAINST.contains(ruled.stance())
        ? SpanSets.trim(text.words(), MarkedContent.withoutCitations(text, ruled.content(), all))
        : content;
  }

  /** The attribution of a mark without a rule; empty if it claims nothing by itself. */
  private Optional<Attribution> fromMark(
      ParsedText text, Tree tree, AttributionMark mark, List<Attribution> ruled) {
    var match = match(tree, mark);
    var content = MarkedContent.of(text, mark, ruled);
    boolean isPart =
        match.isEmpty() && ruled.stream().anyMatch(r -> SpanSets.areAlike(r.content(), content));
    if (isPart || content.isEmpty() || !text.uses(Part.MARK_WITHOUT_RULE)) {
      return Optional.empty();
    }
    return match
        .map(CueMatch::head)
        .or(() -> tree.sentence().headOf(mark.cue().get(0)))
        .filter(t -> !Morphology.isPunctuation(t) && !Unasserted.isUnasserted(lexicon, tree, t))
        .map(
            t ->
                new Attribution(
                    tree,
                    match.map(CueMatch::cue).orElseGet(() -> unknown(t)),
                    t.index(),
                    lexicon.isNegated(tree, t),
                    mark.cue(),
                    mark.source(),
                    new Content(
                        content,
                        MarkedContent.head(tree, content).orElse(t.index()),
                        Construction.MARKED)));
  }

  /** The longest entry of the lexicon, of any kind. */
  private Optional<CueMatch> match(Tree tree, AttributionMark mark) {
    var matches = new ArrayList<CueMatch>();
    for (var token : tree.sentence().within(mark.cue().get(0))) {
      for (var kind : CueKind.values()) {
        for (var cue : lexicon.of(kind, token.lemma())) {
          CueMatch.of(lexicon, tree, token, cue).ifPresent(matches::add);
        }
      }
    }
    return matches.stream().min(Comparator.comparing(m -> -m.cue().words().size()));
  }

  /** The default for a cue that is not in the lexicon: the same as for "said". */
  private static Cue unknown(Token head) {
    return new Cue(
        List.of(head.lemma()),
        CueKind.VERB,
        EnumSet.of(Frame.CLAUSE),
        false,
        false,
        Stance.STATE,
        Factuality.CERTAIN,
        Stance.STATE,
        Factuality.UNCOMMITTED,
        Adoption.NEUTRAL,
        CueClass.JUDGE);
  }
}

package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Adoption;
import org.hearsay.model.Attributed;
import org.hearsay.model.Factuality;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Token;

/**
 * Joins what the annotator marked with what the rules found: the marks say who is given what, the
 * rules and the lexicon what the cue makes of it.
 */
final class Marked {
  private static final Set<String> DOUBTED =
      Set.of(
          "verb-object",
          "verb-quote",
          "verb-aside",
          "verb-passive-object",
          "verb-passive-to",
          "noun-of");

  private static final Set<Stance> TAKING_SIDES = EnumSet.of(Stance.DENY, Stance.RULE_OUT);

  private final CueLexicon lexicon;

  Marked(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Attributions of one sentence, in any order. */
  List<Attribution> joined(Text text, Tree tree, List<Attribution> ruled) {
    var joined = new ArrayList<Attribution>();
    var left = new ArrayList<>(ruled);
    for (var mark : text.annotation().attributions()) {
      if (tree.sentence().span().contains(mark.cue().get(0))) {
        var same = left.stream().filter(r -> isSame(r, mark)).toList();
        left.removeAll(same);
        same.stream()
            .max(Comparator.comparing(r -> shared(r.cueSpans(), mark.cue())))
            .map(r -> drawn(text, r, mark, ruled))
            .or(() -> built(text, tree, mark, ruled))
            .ifPresent(joined::add);
      }
    }
    left.stream()
        .filter(r -> text.annotation().attributions().isEmpty() || holdsAlone(text, r))
        .forEach(joined::add);
    return joined;
  }

  /**
   * Whether a rule is believed where nothing is marked. On PolNeAR's development half 55 of 199 of
   * the doubted ones were what a reader marks, and 75 of 192 of the others.
   */
  private static boolean holdsAlone(Text text, Attribution ruled) {
    boolean isThought = ruled.cue().type().equals(CueClass.THINK);
    boolean isDoubted = DOUBTED.contains(ruled.rule()) && !TAKING_SIDES.contains(ruled.stance());
    return !isDoubted && (!isThought || isTold(text, ruled));
  }

  /** "said that the intelligence service believes": the marks have no chains. */
  private static boolean isTold(Text text, Attribution ruled) {
    var named = ruled.source().stream().flatMap(s -> ruled.tree().sentence().within(s).stream());
    return text.annotation().attributions().stream()
            .anyMatch(m -> Borders.contains(m.content(), ruled.at()))
        && named.anyMatch(t -> t.upos().equals("NOUN") || t.upos().equals("PROPN"));
  }

  private static boolean isSame(Attribution ruled, Attributed mark) {
    return mark.cue().stream().anyMatch(c -> c.overlaps(ruled.at()))
        || ruled.cueSpans().stream().anyMatch(s -> mark.cue().stream().anyMatch(s::overlaps));
  }

  /** UTF-16 units that two lists of spans share. */
  private static int shared(List<Span> some, List<Span> others) {
    return some.stream()
        .flatMapToInt(
            a ->
                others.stream()
                    .mapToInt(b -> Math.min(a.to(), b.to()) - Math.max(a.from(), b.from())))
        .filter(n -> n > 0)
        .sum();
  }

  private static int size(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static boolean areAlike(List<Span> some, List<Span> others) {
    return 4 * shared(some, others) >= size(some) + size(others);
  }

  /** The rule's attribution with the mark's borders. */
  private Attribution drawn(Text text, Attribution ruled, Attributed mark, List<Attribution> all) {
    var tree = ruled.tree();
    var content = whole(ruled, clauses(text, ruled, all, MarkedContent.of(text, mark)));
    if (content.isEmpty()) {
      return ruled;
    }
    int head =
        Borders.contains(content, tree.token(ruled.contentHead()).span())
            ? ruled.contentHead()
            : head(tree, content).orElse(ruled.contentHead());
    var source = areAlike(ruled.source(), mark.source()) ? ruled.source() : mark.source();
    var better = match(tree, mark).filter(m -> isBetter(m, ruled));
    return new Attribution(
        tree,
        better.map(CueMatch::cue).orElse(ruled.cue()),
        better.map(m -> m.head().index()).orElse(ruled.head()),
        better.map(m -> m.isNegated(tree)).orElse(ruled.negated()),
        better.map(m -> mark.cue()).orElse(ruled.cueSpans()),
        source,
        content,
        head,
        ruled.rule());
  }

  /** A longer cue, or the first of two that are negated together: "neither confirm nor deny". */
  private static boolean isBetter(CueMatch match, Attribution ruled) {
    int more = match.cue().words().size() - ruled.cue().words().size();
    boolean isFirst = match.head().index() < ruled.head() && match.isNegated(ruled.tree());
    return more > 0 || more == 0 && isFirst;
  }

  /**
   * "said that A, and the ministry confirmed that B": where the rule's content ends before another
   * speaker, the mark's does.
   */
  private static List<Span> clauses(
      Text text, Attribution ruled, List<Attribution> all, List<Span> content) {
    int end = Borders.extent(ruled.content()).to();
    var others =
        Stream.concat(
            text.annotation().attributions().stream().map(Attributed::source),
            all.stream().filter(a -> a != ruled && holdsAlone(text, a)).map(Attribution::source));
    boolean another =
        others
            .filter(s -> !s.isEmpty())
            .map(Borders::extent)
            .anyMatch(s -> s.from() >= end && Borders.contains(content, s));
    return another && shared(content, ruled.content()) > 0 ? ruled.content() : content;
  }

  /** What is denied or ruled out is the whole of it: "a meeting before the summit". */
  private static List<Span> whole(Attribution ruled, List<Span> content) {
    boolean isPart = content.stream().allMatch(c -> Borders.contains(ruled.content(), c));
    return isPart && TAKING_SIDES.contains(ruled.stance()) ? ruled.content() : content;
  }

  private Optional<Attribution> built(
      Text text, Tree tree, Attributed mark, List<Attribution> ruled) {
    var match = match(tree, mark);
    var content = MarkedContent.of(text, mark);
    boolean isPart =
        match.isEmpty() && ruled.stream().anyMatch(r -> areAlike(r.content(), content));
    if (isPart) {
      return Optional.empty();
    }
    var head =
        match
            .map(CueMatch::head)
            .or(() -> tree.sentence().headOf(mark.cue().get(0)))
            .filter(t -> !content.isEmpty() && !Tree.isPunctuation(t));
    return head.map(
        t ->
            new Attribution(
                tree,
                match.map(CueMatch::cue).orElseGet(() -> unknown(t)),
                t.index(),
                tree.isNegated(t),
                mark.cue(),
                mark.source(),
                content,
                head(tree, content).orElse(t.index()),
                "marked"));
  }

  /** The lexicon's entry of most words, whatever its kind. */
  private Optional<CueMatch> match(Tree tree, Attributed mark) {
    var matches = new ArrayList<CueMatch>();
    for (var token : tree.sentence().within(mark.cue().get(0))) {
      for (var kind : CueKind.values()) {
        for (var cue : lexicon.of(kind, token.lemma())) {
          CueMatch.of(tree, token, cue).ifPresent(matches::add);
        }
      }
    }
    return matches.stream().min(Comparator.comparing(m -> -m.cue().words().size()));
  }

  /** For a cue that the lexicon doesn't hold: no more than said. */
  private static Cue unknown(Token head) {
    return new Cue(
        List.of(head.lemma()),
        CueKind.VERB,
        EnumSet.of(Frame.CLAUSE),
        false,
        Stance.STATE,
        Factuality.CERTAIN,
        Stance.STATE,
        Factuality.UNCOMMITTED,
        Adoption.NEUTRAL,
        CueClass.JUDGE);
  }

  /** The first token of the content that hangs on none of it. */
  private static Optional<Integer> head(Tree tree, List<Span> content) {
    return tree.tokens().stream()
        .filter(t -> Borders.contains(content, t.span()) && !Tree.isPunctuation(t))
        .filter(t -> t.head() < 0 || !Borders.contains(content, tree.token(t.head()).span()))
        .map(Token::index)
        .findFirst();
  }
}

package org.hearsay.extract.claims.chains;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.extract.claims.attributions.Attribution;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;

/** Joins "citing X" to the reporting source: X is one hop further from the publisher. */
final class Citations {
  private static final int FAR = 4;

  private Citations() {}

  /** The attributions, with each citation at the end of the chain of the verb that it modifies. */
  static List<AttributionChain> joined(List<AttributionChain> found, List<Attribution> citations) {
    var joined = new ArrayList<AttributionChain>(found);
    for (var cited : citations) {
      var reporter = reporter(cited, joined);
      if (reporter.isEmpty()) {
        if (found.stream().noneMatch(c -> isInside(c, cited))) {
          joined.add(new AttributionChain(List.of(cited)));
        }
        continue;
      }
      var hops = new ArrayList<>(reporter.get().hops());
      int at = place(cited, hops);
      hops.set(at, apart(hops.get(at), cited));
      if (at == hops.size() - 1) {
        hops.add(withContentOf(cited, reporter.get().last()));
      } else {
        hops.add(at + 1, cited);
      }
      joined.set(joined.indexOf(reporter.get()), new AttributionChain(hops));
    }
    joined.sort(Comparator.comparing(c -> c.last().at()));
    return joined;
  }

  /** "He disputed that it burned, citing a report": nobody reports that he disputed it. */
  private static boolean isInside(AttributionChain one, Attribution cited) {
    return one.last().tree() == cited.tree() && SpanSets.contains(cited.content(), one.last().at());
  }

  /** The hop that cites: the first one that the citation hangs on, or the last one. */
  private static int place(Attribution cited, List<Attribution> hops) {
    var tree = cited.tree();
    for (int i = 0; i < hops.size() - 1; i++) {
      var verb = tree.token(hops.get(i).head());
      boolean here = hops.get(i).tree() == tree && cited.head() > verb.index();
      var phrase = tree.head(tree.token(cited.head()));
      if (here && phrase.filter(p -> p == verb || p.head() == verb.index()).isPresent()) {
        return i;
      }
    }
    return hops.size() - 1;
  }

  /** The reporting source, without the words that say whom it cites. */
  private static Attribution apart(Attribution reporter, Attribution cited) {
    if (!SpanSets.contains(reporter.source(), cited.at())) {
      return reporter;
    }
    var before =
        reporter.tree().tokens().stream()
            .filter(t -> t.index() < cited.head() && !Morphology.isPunctuation(t))
            .filter(t -> SpanSets.contains(reporter.source(), t.span()))
            .map(Token::span)
            .reduce(Span::cover);
    return before.map(span -> reporter.withSource(List.of(span))).orElse(reporter);
  }

  /** The reporting source in the clause that the citation modifies. */
  private static Optional<AttributionChain> reporter(
      Attribution cited, List<AttributionChain> found) {
    var tree = cited.tree();
    var named =
        found.stream()
            .filter(c -> c.last().tree() == tree && c.last().cue().type().isRelay())
            .filter(c -> isWithin(cited, c.last().source()))
            .findFirst();
    if (named.isPresent()) {
      return named;
    }
    var before =
        found.stream()
            .filter(c -> c.last().tree() == tree && c.last().cue().type().isRelay())
            .filter(c -> cited.head() > 1 && tree.token(cited.head() - 1).form().equals(","))
            .filter(c -> c.hops().stream().anyMatch(h -> isReporter(h, cited.head() - 2)))
            .findFirst();
    if (before.isPresent()) {
      return before;
    }
    var at = tree.head(tree.token(cited.head()));
    for (int steps = 0; at.isPresent() && steps < FAR; steps++) {
      int above = at.get().index();
      var reporter =
          found.stream()
              .filter(c -> c.last().tree() == tree && c.last().cue().kind() == CueKind.VERB)
              .filter(c -> c.hops().stream().anyMatch(h -> isReporter(h, above)))
              .findFirst();
      if (reporter.isPresent()) {
        return reporter;
      }
      at = Morphology.isVerb(at.get()) && steps > 0 ? Optional.empty() : tree.head(at.get());
    }
    return Optional.empty();
  }

  /** "The agency, which cites officials": whether the phrase or its noun is in a source. */
  private static boolean isWithin(Attribution cited, List<Span> source) {
    var tree = cited.tree();
    var phrase = tree.token(cited.head());
    var noun =
        tree.head(phrase).filter(v -> v.deprel().equals("acl:relcl")).flatMap(v -> tree.head(v));
    return SpanSets.contains(source, cited.at())
        || noun.filter(n -> SpanSets.contains(source, n.span())).isPresent();
  }

  private static boolean isReporter(Attribution hop, int head) {
    return hop.cue().type().isRelay() && hop.head() == head;
  }

  private static Attribution withContentOf(Attribution cited, Attribution reporter) {
    return new Attribution(
        cited.tree(),
        cited.cue(),
        cited.head(),
        false,
        cited.cueSpans(),
        cited.source(),
        reporter.content(),
        reporter.contentHead(),
        reporter.construction());
  }
}

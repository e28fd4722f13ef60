package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** Joins "citing X" to whoever reports: X is one hop further from the publisher. */
final class Citations {
  private static final int FAR = 4;

  private Citations() {}

  static boolean isCitation(Attribution one) {
    return one.cue().kind() == CueKind.PHRASE && one.cue().type() == CueClass.SHOW;
  }

  /** The attributions with each citation at the end of the chain of the verb that it hangs on. */
  static List<Chained> joined(List<Chained> found, List<Attribution> citations) {
    var joined = new ArrayList<Chained>(found);
    for (var cited : citations) {
      var reporter = reporter(cited, joined);
      if (reporter.isEmpty()) {
        joined.add(new Chained(List.of(cited)));
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
      joined.set(joined.indexOf(reporter.get()), new Chained(hops));
    }
    joined.sort(Comparator.comparing(c -> c.last().at()));
    return joined;
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

  /** The reporter without the words that tell whom it cites. */
  private static Attribution apart(Attribution reporter, Attribution cited) {
    if (!Borders.contains(reporter.source(), cited.at())) {
      return reporter;
    }
    var before =
        reporter.tree().tokens().stream()
            .filter(t -> t.index() < cited.head() && !Tree.isPunctuation(t))
            .filter(t -> Borders.contains(reporter.source(), t.span()))
            .map(Token::span)
            .reduce(Span::cover);
    return before.map(span -> reporter.withSource(List.of(span))).orElse(reporter);
  }

  /** Whoever reports in the clause that the citation hangs on. */
  private static Optional<Chained> reporter(Attribution cited, List<Chained> found) {
    var tree = cited.tree();
    var named =
        found.stream()
            .filter(c -> c.last().tree() == tree && c.last().cue().type().isRelay())
            .filter(c -> Borders.contains(c.last().source(), cited.at()))
            .findFirst();
    if (named.isPresent()) {
      return named;
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
      at = Tree.isVerb(at.get()) && steps > 0 ? Optional.empty() : tree.head(at.get());
    }
    return Optional.empty();
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
        reporter.rule());
  }
}

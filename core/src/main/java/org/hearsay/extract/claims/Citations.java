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
      hops.set(hops.size() - 1, apart(hops.get(hops.size() - 1), cited));
      hops.add(withContentOf(cited, reporter.get().last()));
      joined.set(joined.indexOf(reporter.get()), new Chained(hops));
    }
    joined.sort(Comparator.comparing(c -> c.last().at()));
    return joined;
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
    var at = tree.head(tree.token(cited.head()));
    for (int steps = 0; at.isPresent() && steps < FAR; steps++) {
      int above = at.get().index();
      var reporter =
          found.stream()
              .filter(c -> c.last().tree() == tree && c.last().cue().kind() == CueKind.VERB)
              .filter(c -> c.last().cue().type().isRelay() && c.last().head() == above)
              .findFirst();
      if (reporter.isPresent()) {
        return reporter;
      }
      at = Tree.isVerb(at.get()) && steps > 0 ? Optional.empty() : tree.head(at.get());
    }
    return Optional.empty();
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

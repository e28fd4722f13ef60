package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins "citing X" to whoever reports: X is one hop further from the publisher. */
final class Citations {
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
      hops.add(withContentOf(cited, reporter.get().last()));
      joined.set(joined.indexOf(reporter.get()), new Chained(hops));
    }
    joined.sort(Comparator.comparing(c -> c.last().at()));
    return joined;
  }

  /** Whoever reports in the clause that the citation hangs on. */
  private static Optional<Chained> reporter(Attribution cited, List<Chained> found) {
    var tree = cited.tree();
    var above = tree.head(tree.token(cited.head()));
    return found.stream()
        .filter(c -> c.last().tree() == tree && c.last().cue().kind() == CueKind.VERB)
        .filter(c -> c.last().cue().type().isRelay())
        .filter(c -> above.filter(t -> t.index() == c.last().head()).isPresent())
        .findFirst();
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

package org.hearsay.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.eval.Figure.Counts;
import org.hearsay.model.Generator;

/** The page of figures; the same figures give the same page. */
final class ResultsPage {
  private ResultsPage() {}

  static String write(
      List<Figure> figures, Map<String, Integer> documents, Generator generator, Accuracy goals) {
    var page = new StringBuilder();
    page.append("# Results\n\n");
    page.append(
        "Written by `./hearsay eval`; do not edit. What each figure means stands in the head");
    page.append(" of the scorers,\nwhere to get the corpora in [corpora.md](corpora.md).");
    page.append(" Only halves to develop on are read here;\ntest halves are scored elsewhere.\n\n");
    page.append("- Program: %s %s\n".formatted(generator.name(), generator.version()));
    page.append("- Parser: %s\n".formatted(generator.models()));
    page.append("- Gazetteer: %s\n".formatted(generator.gazetteer()));
    documents.forEach(
        (corpus, count) -> page.append("- %s: %d documents\n".formatted(corpus, count)));
    page.append("\n| figure | precision | recall | F1 or share | goal |\n|---|---|---|---|---|\n");
    for (var figure : figures) {
      page.append(
          "| %s | %s | %s | %s | %s |\n"
              .formatted(
                  figure.metric(),
                  figure.counts().map(Counts::precision).map(ResultsPage::rounded).orElse(""),
                  figure.counts().map(Counts::recall).map(ResultsPage::rounded).orElse(""),
                  figure.rounded(),
                  goals.goalOf(figure.metric()).map(goal -> "≥ " + goal).orElse("")));
    }
    return page.toString();
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}

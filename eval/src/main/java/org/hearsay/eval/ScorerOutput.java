package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.eval.Figure.Counts;

/** Reads what the scorers print. */
final class ScorerOutput {
  private static final Pattern COUNTED =
      Pattern.compile(
          "(\\w+)\\s+P [0-9.]+\\s+R [0-9.]+\\s+F1 [0-9.]+\\s+"
              + "\\((\\d+) of (\\d+) found, of (\\d+) in the gold\\)");
  private static final Pattern END_TO_END = Pattern.compile("end to end\\s+([0-9.]+) of all .*");
  private static final Pattern SHARE =
      Pattern.compile("share of all that was asked for: (\\d+)/(\\d+) = .*");
  private static final Pattern MISSING = Pattern.compile("(\\d+) documents have no ledger");

  private ScorerOutput() {}

  /**
   * The figures, in the order of the lines.
   *
   * @throws IllegalStateException if documents lack a ledger, or there is no figure
   */
  static List<Figure> read(String corpus, List<String> lines) {
    var figures = new ArrayList<Figure>();
    for (var line : lines) {
      if (MISSING.matcher(line).matches()) {
        throw new IllegalStateException(corpus + ": " + line);
      }
      var counted = COUNTED.matcher(line);
      var placed = END_TO_END.matcher(line);
      var share = SHARE.matcher(line);
      if (counted.matches()) {
        var counts =
            new Counts(
                number(counted.group(2)), number(counted.group(3)), number(counted.group(4)));
        figures.add(Figure.ofCounts(corpus + "." + counted.group(1) + ".f1", counts));
      } else if (placed.matches()) {
        figures.add(Figure.ofShare(corpus + ".end-to-end", Double.parseDouble(placed.group(1))));
      } else if (share.matches()) {
        double asked = Math.max(1, number(share.group(2)));
        figures.add(Figure.ofShare(corpus + ".share", number(share.group(1)) / asked));
      }
    }
    if (figures.isEmpty()) {
      throw new IllegalStateException(
          corpus + ": the scorer printed no figure: " + String.join(" / ", lines));
    }
    return figures;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}

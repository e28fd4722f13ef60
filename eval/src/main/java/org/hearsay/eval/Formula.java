package org.hearsay.eval;

import java.util.List;
import java.util.stream.Stream;

/** How a figure is computed from counts that are summed over documents. */
enum Formula {
  /** F1, 0 to 1, from the number of hits, of found items and of annotated items. */
  F1 {
    @Override
    double of(double[] sums) {
      return ratio(2 * sums[0], sums[1] + sums[2]);
    }
  },
  /** A share, 0 to 1, from hits and the number of cases. */
  SHARE {
    @Override
    double of(double[] sums) {
      return ratio(sums[0], sums[1]);
    }
  },
  /** The mean F1 of the classes that the annotators used. */
  MACRO_F1 {
    @Override
    List<String> columns(List<String> classes) {
      return classes.stream()
          .flatMap(c -> Stream.of(c + ".hits", c + ".system", c + ".gold"))
          .toList();
    }

    @Override
    double of(double[] sums) {
      double total = 0;
      int present = 0;
      for (int i = 0; i < sums.length; i += 3) {
        if (sums[i + 2] > 0) {
          present++;
          total += ratio(2 * sums[i], sums[i + 1] + sums[i + 2]);
        }
      }
      return ratio(total, present);
    }
  },
  /** Pearson's r, -1 to 1, from n and the sums of x, y, x², y², xy. */
  PEARSON {
    @Override
    double of(double[] sums) {
      double n = sums[0];
      double both = n * sums[5] - sums[1] * sums[2];
      double first = n * sums[3] - sums[1] * sums[1];
      double second = n * sums[4] - sums[2] * sums[2];
      return ratio(both, Math.sqrt(Math.max(0, first) * Math.max(0, second)));
    }
  },
  /** A mean, such as the mean absolute error, from a sum and the number of cases. */
  MEAN {
    @Override
    double of(double[] sums) {
      return ratio(sums[0], sums[1]);
    }
  };

  /** The columns of {@link Counts} for the names in a metric. */
  List<String> columns(List<String> names) {
    return names;
  }

  /** The figure; 0 if the divisor is 0. */
  abstract double of(double[] sums);

  private static double ratio(double one, double other) {
    return other <= 0 ? 0 : one / other;
  }
}

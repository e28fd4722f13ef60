package org.hearsay.extract.times.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.TimexType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergingTest {
  /** One expression, read for the first and for the last day of publication. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # published             | read for the first day              | for the last                        | both
          2023-09-11 | 2023-09-12 | 2023-09-10 2023-09-10 2023-09-10    | 2023-09-10 2023-09-10 2023-09-10    | 2023-09-10 2023-09-10 2023-09-10
          2023-09-11 | 2023-09-12 | 2023-09-10 2023-09-10 2023-09-10    | 2023-09-11 2023-09-11 2023-09-11    | 2023-09 2023-09-10 2023-09-11
          2023-08-30 | 2023-09-02 | 2023-08-29 2023-08-29 2023-08-29    | 2023-09-01 2023-09-01 2023-09-01    | 2023 2023-08-29 2023-09-01
          2022-12-30 | 2023-01-03 | 2022-12-26 2022-12-26 2022-12-26    | 2023-01-02 2023-01-02 2023-01-02    | XXXX-WXX-1 2022-12-26 2023-01-02
          2022-12-31 | 2023-01-03 | 2022-05-01 2022-05-01 2022-05-01    | 2023-05-01 2023-05-01 2023-05-01    | XXXX-05-01 2022-05-01 2023-05-01
          2022-12-31 | 2023-01-02 | 2022-12-30 2022-12-30 2022-12-30    | 2023-01-01 2023-01-01 2023-01-01    | PAST_REF 2022-12-30 2023-01-01
          2022-12-30 | 2023-01-01 | 2022-12-31 2022-12-31 2022-12-31    | 2023-01-02 2023-01-02 2023-01-02    | FUTURE_REF 2022-12-31 2023-01-02
          2022-12-31 | 2023-01-02 | 2022-12-31 2022-12-31 2022-12-31    | 2023-01-02 2023-01-02 2023-01-02    | PRESENT_REF 2022-12-31 2023-01-02
          2022-12-31 | 2023-01-02 | 2022 2022-01-01 2022-12-31          | 2023 - -                            | PRESENT_REF - -
          """)
  void readingsForTwoDaysAreJoinedAsExactlyAsBothAllow(
      LocalDate from, LocalDate to, String first, String last, String both) {
    var found = Merging.merge(reading(first), reading(last), from, to);
    assertThat(found).isEqualTo(reading(both));
  }

  private static Reading reading(String words) {
    var cells = words.split(" ");
    var first = day(cells[1]);
    var last = day(cells[2]);
    return new Reading(
        TimexType.DATE,
        cells[0],
        new Interval(java.util.Optional.ofNullable(first), java.util.Optional.ofNullable(last)));
  }

  private static @Nullable LocalDate day(String cell) {
    return cell.equals("-") ? null : LocalDate.parse(cell);
  }
}

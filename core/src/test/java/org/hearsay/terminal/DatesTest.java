package org.hearsay.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # value        | mod          | first      | last       | words
          2024-03-05     |              | 2024-03-05 | 2024-03-05 | Tue 2024-03-05
          2024-03-05     | APPROX       | 2024-03-05 | 2024-03-05 | about Tue 2024-03-05
          2024-03-05TMO  |              | 2024-03-05 | 2024-03-05 | Tue 2024-03-05, morning
          2024-03-05T09  |              | 2024-03-05 | 2024-03-05 | Tue 2024-03-05, 09
          2024-03-05T09:30 |            | 2024-03-05 | 2024-03-05 | Tue 2024-03-05, 09:30
          2024-03        |              | 2024-03-01 | 2024-03-31 | March 2024
          2024-02        | MID          | 2024-02-01 | 2024-02-29 | the middle of February 2024
          2024           |              | 2024-01-01 | 2024-12-31 | 2024
          2024-W10       |              | 2024-03-04 | 2024-03-10 | Mon 2024-03-04 to Sun 2024-03-10
          2024-Q1        |              | 2024-01-01 | 2024-03-31 | Mon 2024-01-01 to Sun 2024-03-31
          202            |              | 2020-01-01 | 2029-12-31 | Wed 2020-01-01 to Mon 2029-12-31
                         |              | 2024-03-05 |            | from Tue 2024-03-05 on
                         |              |            | 2024-03-05 | by Tue 2024-03-05
                         |              |            |            | unknown
          FUTURE_REF     |              |            |            | some time to come
          PAST_REF       |              |            | 2024-03-05 | some time past, by Tue 2024-03-05
          XXXX-05        |              |            |            | XXXX-05
          PT20H          |              |            |            | 20 hours
          P1D            | MORE_THAN    |            |            | more than 1 day
          PXY            |              |            |            | some years
          P2CE           |              |            |            | 2 centuries
          P1M            |              |            |            | 1 month
          PT5M           |              |            |            | 5 minutes
          """)
  void aTimeIsShownInWords(
      String value, String mod, LocalDate first, LocalDate last, String words) {
    var when =
        new When(
            Optional.ofNullable(value),
            Optional.ofNullable(mod),
            new Interval(Optional.ofNullable(first), Optional.ofNullable(last)),
            Optional.empty());
    assertThat(Dates.of(when)).isEqualTo(words);
  }
}

package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {
  private static final Span ANYWHERE = new Span(0, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # words                           | value                     | first      | last
      2023-09-11                        | 2023-09-11                | 2023-09-11 | 2023-09-11
      2023/09/11                        | 2023-09-11                | 2023-09-11 | 2023-09-11
      20230911                          | 2023-09-11                | 2023-09-11 | 2023-09-11
      2023-09                           | 2023-09                   | 2023-09-01 | 2023-09-30
      2024-02                           | 2024-02                   | 2024-02-01 | 2024-02-29
      2023                              | 2023                      | 2023-01-01 | 2023-12-31
      2023-09-11T23:30:00+09:00         | 2023-09-11T23:30:00+09:00 | 2023-09-11 | 2023-09-11
      2023-09-11T10:00Z                 | 2023-09-11T10:00:00Z      | 2023-09-11 | 2023-09-11
      2023-09-11 10:00:00+02:00         | 2023-09-11T10:00:00+02:00 | 2023-09-11 | 2023-09-11
      2023-09-11 10:00                  | 2023-09-11                | 2023-09-11 | 2023-09-11
      Mon, 11 Sep 2023 10:00:00 GMT     | 2023-09-11T10:00:00Z      | 2023-09-11 | 2023-09-11
      11 September 2023                 | 2023-09-11                | 2023-09-11 | 2023-09-11
      Sept. 11, 2023                    | 2023-09-11                | 2023-09-11 | 2023-09-11
      Monday, September 11, 2023        | 2023-09-11                | 2023-09-11 | 2023-09-11
      March 2021                        | 2021-03                   | 2021-03-01 | 2021-03-31
      """)
  void readsDates(String words, String value, LocalDate first, LocalDate last) {
    var when = PublicationDates.find(words).orElseThrow();
    assertThat(when.value()).contains(value);
    assertThat(when.interval()).isEqualTo(Interval.of(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-13-45",
        "2023-02-30",
        "09/11/2023",
        "unknown",
        "",
        "0099-01-01",
        "Sept. 12",
        "11 Marchember 2023",
        "yesterday",
        "2023-09-11T25:00:00Z",
        "1694390400000"
      })
  void knowsWhatIsNoDate(String words) {
    assertThat(PublicationDates.find(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
      # dateline         | known from | known to   | value
      Sept. 12           | 2023-01-01 | 2023-12-31 | 2023-09-12
      Sept. 12, 2021     | 2023-01-01 | 2023-12-31 | 2021-09-12
      Sept. 12           | 2023-12-01 | 2024-01-31 | -
      Feb. 30            | 2023-01-01 | 2023-12-31 | -
      """)
  void infersTheYearOnlyWhereOneIsTold(String words, LocalDate from, LocalDate to, String value) {
    var when = PublicationDates.complete(words, Interval.of(from, to), ANYWHERE);
    assertThat(when.flatMap(w -> w.value()).orElse(null)).isEqualTo(value);
  }
}

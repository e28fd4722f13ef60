package org.hearsay.extract.times.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
  /** Easters from the calendars of those years, at the ends of its range and between. */
  @ParameterizedTest
  @CsvSource({
    "1818-03-22",
    "1943-04-25",
    "1961-04-02",
    "1999-04-04",
    "2000-04-23",
    "2008-03-23",
    "2011-04-24",
    "2016-03-27",
    "2019-04-21",
    "2023-04-09",
    "2024-03-31",
    "2025-04-20",
    "2038-04-25"
  })
  void easterIsTheWesternOne(LocalDate day) {
    assertThat(Holidays.easter(day.getYear())).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "12-25, 2023, 2023-12-25",
    "11-4-4, 2023, 2023-11-23",
    "11-4-4+1, 2023, 2023-11-24",
    "11-4-4, 2024, 2024-11-28",
    "9-1-1, 2025, 2025-09-01",
    "5-1-L, 2024, 2024-05-27",
    "5-1-L, 2021, 2021-05-31",
    "easter-2, 2024, 2024-03-29",
    "easter+1, 2024, 2024-04-01",
    "easter+49, 2023, 2023-05-28"
  })
  void aRuleGivesADay(String rule, int year, LocalDate day) {
    assertThat(Holidays.day(rule, year)).isEqualTo(day);
  }
}

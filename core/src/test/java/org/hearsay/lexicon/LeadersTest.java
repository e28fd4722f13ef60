package org.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.dispatch.Interval;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadersTest {
  @TempDir private Path folder;

  /** Leaders that nobody ever had, in a user's file. */
  private Leaders leaders() throws IOException {
    Files.writeString(
        folder.resolve("leaders.tsv"),
        """
        name\taliases\toffice\tcountry\tfrom\tto\tsource
        Qira Vell\tQ. Vell\tking\tNO\t2001\t2004-02\tours
        Qira Vell\t\tminister\tNO\t2004-03-15\t2010-06-30\tours
        Qira Vell\t\tpresident\tNO\t2012-09\t\tours
        Otho Brandt\t\tking\tSE\t1990\t1999\tours
        Otho Brandt\t\tking\tDK\t2000\t2009\tours
        """);
    return Lexicon.load(Optional.of(folder), Lexicon.ENGLISH).leaders();
  }

  @ParameterizedTest
  @CsvSource({
    "Qira Vell, 2001-01-01, king, NO",
    "Qira Vell, 2004-02-29, king, NO",
    "Q. Vell, 2002-05-05, king, NO",
    "Qira Vell, 2004-03-01, '', NO",
    "Qira Vell, 2004-03-15, minister, NO",
    "Qira Vell, 2010-06-30, minister, NO",
    "Qira Vell, 2010-07-01, '', NO",
    "Qira Vell, 2012-09-01, president, NO",
    "Qira Vell, 2024-01-01, president, NO",
    "Otho Brandt, 1999-12-31, king, SE",
    "Otho Brandt, 2000-01-01, king, DK"
  })
  void anOfficeIsThatOfTheTime(String name, LocalDate day, String office, String country)
      throws IOException {
    var found = leaders().find(name, Interval.of(day, day)).orElseThrow();
    assertThat(found.office()).isEqualTo(office);
    assertThat(found.country()).contains(country);
  }

  @ParameterizedTest
  @CsvSource({"Otho Brandt, 2015-01-01", "Nobody Known, 2000-01-01"})
  void whoHeldOfficesOfTwoCountriesHasNoneAtAnotherTime(String name, LocalDate day)
      throws IOException {
    assertThat(leaders().find(name, Interval.of(day, day))).isEmpty();
  }
}

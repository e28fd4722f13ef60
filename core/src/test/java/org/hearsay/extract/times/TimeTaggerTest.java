package org.hearsay.extract.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Timex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2024-05-15 is a Wednesday. */
class TimeTaggerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bridge was/VBD closed/VBN* on Sept. 12 , 2023 .   | Sept. 12 , 2023   | 2023-09-12
          The bridge was/VBD closed/VBN* on 12 September 2023 . | 12 September 2023 | 2023-09-12
          The bridge was/VBD closed/VBN* on 2023-09-12 .        | 2023-09-12        | 2023-09-12
          The bridge was/VBD closed/VBN* on 9/12/23 .           | 9/12/23           | 2023-09-12
          The log says/VBZ* 09/12/1999 10:30:00 .               | 09/12/1999 10:30:00 | 1999-09-12T10:30:00
          File 19990912 was/VBD found/VBN* .                    | 19990912          | 1999-09-12
          He came/VBD* in March 2019 .                          | March 2019        | 2019-03
          He came/VBD* in 1998 .                                | 1998              | 1998
          He sang/VBD* in the 1980s .                           | the 1980s         | 198
          A tower of the 12th century fell/VBD* .               | the 12th century  | 11
          Sales rose/VBD* in the third quarter of 2021 .        | the third quarter of 2021 | 2021-Q3
          The plan of the first half of 2023 failed/VBD* .      | the first half of 2023    | 2023-H1
          """)
  void readsDatesOfTheCalendar(String sentence, String words, String value) {
    assertThat(found("2024-05-15", sentence)).isEqualTo(words + " = " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoy arrived/VBD* Monday .              | Monday        | 2024-05-13
          The envoy will/MD arrive/VB* Monday .        | Monday        | 2024-05-20
          The envoy plans/VBZ to/TO leave/VB* Friday . | Friday        | 2024-05-17
          The forum ends/VBZ* on Sunday .              | Sunday        | 2024-05-19
          The envoy arrived/VBD* Wednesday .           | Wednesday     | 2024-05-15
          They met/VBD* last Thursday .                | last Thursday | 2024-05-09
          They will/MD meet/VB* next Thursday .        | next Thursday | 2024-05-16
          They met/VBD* in December .                  | December      | 2023-12
          They will/MD meet/VB* in January .           | January       | 2025-01
          They met/VBD* on Dec. 30 .                   | Dec. 30       | 2023-12-30
          They will/MD meet/VB* on Jan. 6 .            | Jan. 6        | 2025-01-06
          They met/VBD* last April .                   | last April    | 2024-04
          They plan/VBD* a vote on Saturday .          | Saturday      | 2024-05-18
          The vote is/VBZ set/VBN* for Monday .  | Monday        | 2024-05-20
          It is/VBZ* shut since Monday .               | Monday        | 2024-05-13
          Officials say/VBP* Monday it failed .        | Monday        | 2024-05-13
          """)
  void choosesDaysAndMonthsByTheTense(String sentence, String words, String value) {
    assertThat(found("2024-05-15", sentence)).isEqualTo(words + " = " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He left/VBD* today .                          | today              | 2024-05-15
          He left/VBD* yesterday .                      | yesterday          | 2024-05-14
          He will/MD leave/VB* tomorrow night .         | tomorrow night     | 2024-05-16TNI
          He left/VBD* this morning .                   | this morning       | 2024-05-15TMO
          He left/VBD* last night .                     | last night         | 2024-05-14TNI
          He left/VBD* the day before yesterday .       | the day before yesterday | 2024-05-13
          He left/VBD* last week .                      | last week          | 2024-W19
          He will/MD leave/VB* next month .             | next month         | 2024-06
          He left/VBD* three days ago .                 | three days ago     | 2024-05-12
          He left/VBD* two months ago .                 | two months ago     | 2024-03
          More than 300,000 came/VBD* last year .       | last year          | 2023
          He left/VBD* 41 years ago .                   | 41 years ago       | 1983
          He left/VBD* a few years ago .                | a few years ago    | PAST_REF
          He will/MD leave/VB* soon .                   | soon               | FUTURE_REF
          He is/VBZ now/RB leaving/VBG* .               | now                | PRESENT_REF
          Ties grew/VBD* in recent months .             | recent months      | PAST_REF
          It opened/VBD* this summer .                  | this summer        | 2024-SU
          It opened/VBD* last spring .                  | last spring        | 2023-SP
          They met/VBD* at Easter .                     | Easter             | 2024-03-31
          They will/MD meet/VB* on Christmas Eve .      | Christmas Eve      | 2024-12-24
          """)
  void countsFromTheDayOfPublication(String sentence, String words, String value) {
    assertThat(found("2024-05-15", sentence)).isEqualTo(words + " = " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The siege lasted/VBD* three days .           | three days         | P3D
          The siege lasted/VBD* two decades .          | two decades        | P20Y
          The wall stood/VBD* for 2,000 years .        | 2,000 years        | P2000Y
          The drive took/VBD* 2 1/2 hours .            | 2 1/2 hours        | PT2H30M
          It took/VBD* twenty-four minutes .           | twenty-four minutes | PT24M
          It took/VBD* a few hours .                   | a few hours        | PTXH
          A two-week truce held/VBD* .                 | two-week           | P2W
          It fell/VBD* over the past three weeks .     | the past three weeks | P3W
          Boats leave/VBP* every day .                 | every day          | P1D
          The council meets/VBZ* monthly .             | monthly            | P1M
          The council meets/VBZ* every Friday .        | every Friday       | XXXX-WXX-5
          Planes land/VBP* on Tuesdays .               | Tuesdays           | XXXX-WXX-2
          """)
  void readsDurationsAndSets(String sentence, String words, String value) {
    assertThat(found("2024-05-15", sentence)).isEqualTo(words + " = " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It struck/VBD* at 10:30 a.m. .                | 10:30 a.m.         | 2024-05-15T10:30
          It struck/VBD* at 9 p.m. on Sunday .          | 9 p.m. on Sunday   | 2024-05-12T21:00
          It struck/VBD* at 0130 GMT .                  | 0130 GMT           | 2024-05-15T01:30Z
          It struck/VBD* at noon .                      | noon               | 2024-05-15T12:00
          """)
  void readsTheClock(String sentence, String words, String value) {
    assertThat(found("2024-05-15", sentence)).isEqualTo(words + " = " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met/VBD* on March 3 , 2020 . // Two days later they left/VBD* .   | Two days later = 2020-03-05
          They met/VBD* on March 3 , 2020 . // They left/VBD* the same day .     | the same day = 2020-03-03
          They met/VBD* on March 3 , 2020 . // They left/VBD* the following day . | the following day = 2020-03-04
          They met/VBD* in 2020 . // They met/VBD* the following year .          | the following year = 2021
          They met/VBD* on March 3 , 2020 . // At 5 p.m. they left/VBD* .        | 5 p.m. = 2020-03-03T17:00
          They met/VBD* on March 10 - 13 .                                       | 13 = 2024-03-13
          Profit rose/VBD* in the first quarter . // It fell/VBD* a year ago .   | a year ago = 2023-Q1
          """)
  void countsFromTheTimeBefore(String text, String second) {
    assertThat(found("2024-05-15", text)).endsWith("; " + second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It may/MD rain/VB* .
          May/MD they live/VB* long .
          They march/VBP* on .
          March/VB* on , he said .
          The second man sat/VBD* .
          The sun rose/VBD* .
          Prices fall/VBP* .
          A 6-year-old boy came/VBD* .
          It costs/VBZ* $ 1998 .
          A second-hand car burned/VBD* .
          Three-quarters of them left/VBD* .
          Jan wrote/VBD* home .
          Less than a quarter of them left/VBD* .
          They sat/VBD* down .
          """)
  void findsNoTimeWhereThereIsNone(String sentence) {
    assertThat(found("2024-05-15", sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-05 | He left/VBD* today .           | 2024-05    | 2024-05-01 | 2024-05-31
          2024-05 | He left/VBD* last month .      | 2024-04    | 2024-04-01 | 2024-04-30
          2024-05 | He left/VBD* last year .       | 2023       | 2023-01-01 | 2023-12-31
          2024-05 | He left/VBD* on May 3 , 2023 . | 2023-05-03 | 2023-05-03 | 2023-05-03
          2024-05 | He left/VBD* last week .       | 2024       | 2024-04-22 | 2024-05-26
                  | He left/VBD* today .           | PRESENT_REF |           |
                  | He left/VBD* last week .       | PAST_REF   |            |
                  | He left/VBD* on June 4 .       | XXXX-06-04 |            |
                  | He left/VBD* in 2011 .         | 2011       | 2011-01-01 | 2011-12-31
          """)
  void isOnlyAsExactAsTheDateOfPublicationAllows(
      String published, String sentence, String value, String notBefore, String notAfter) {
    var timex = Tagged.times(published, sentence).get(0);
    assertThat(timex.value()).isEqualTo(value);
    assertThat(timex.interval().notBefore().map(Object::toString).orElse(null))
        .isEqualTo(notBefore);
    assertThat(timex.interval().notAfter().map(Object::toString).orElse(null)).isEqualTo(notAfter);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It came/VBD* early last week .            | early last week       | 2024-W19 | START
          It came/VBD* in late 2019 .               | late 2019             | 2019     | END
          It came/VBD* in mid-November 2022 .       | mid-November 2022     | 2022-11  | MID
          It came/VBD* at the beginning of 2020 .   | the beginning of 2020 | 2020     | START
          It took/VBD* about 20 hours .             | about 20 hours        | PT20H    | APPROX
          It took/VBD* nearly two years .           | nearly two years      | P2Y      | LESS_THAN
          It took/VBD* more than five weeks .       | more than five weeks  | P5W      | MORE_THAN
          """)
  void keepsModifiers(String sentence, String words, String value, String mod) {
    var timex = Tagged.times("2024-05-15", sentence).get(0);
    assertThat(timex.span().of(Tagged.text(sentence))).isEqualTo(words);
    assertThat(timex.value()).isEqualTo(value);
    assertThat(timex.mod()).contains(mod);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained/VBD* earlier this month . | 2024-05-01 | 2024-05-15
          It will/MD rain/VB* later this year . | 2024-05-15 | 2024-12-31
          It rained/VBD* last week .          | 2024-05-06 | 2024-05-12
          Ties cooled/VBD* recently .         |            | 2024-05-15
          It will/MD rain/VB* soon .          | 2024-05-15 |
          """)
  void boundsWhatItReads(String sentence, String notBefore, String notAfter) {
    var interval = Tagged.times("2024-05-15", sentence).get(0).interval();
    assertThat(interval.notBefore().map(Object::toString).orElse(null)).isEqualTo(notBefore);
    assertThat(interval.notAfter().map(Object::toString).orElse(null)).isEqualTo(notAfter);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The talks are/VBP set/VBN* for 31 February . | 31 February
          They met/VBD* on 13/13/2023 .                | 13/13/2023
          They met/VBD* on 2023-02-30 .                | 2023-02-30
          She left/VBD* on January 32 , 2024 .         | January 32 , 2024
          She left/VBD* on the 45th of May 2020 .      | 45th of May 2020
          They met/VBD* on June 31 , 2023 .            | June 31 , 2023
          """)
  void notesWhatNoCalendarHas(String sentence, String words) {
    var notes = new ArrayList<Note>();
    assertThat(Tagged.times("2024-05-15", sentence, notes::add)).isEmpty();
    assertThat(notes).singleElement().extracting(Note::code).isEqualTo("no-such-time");
    assertThat(notes.get(0).span().orElseThrow().of(Tagged.text(sentence))).isEqualTo(words);
  }

  private static String found(String published, String tagged) {
    var text = Tagged.text(tagged);
    return Tagged.times(published, tagged).stream()
        .map(timex -> show(timex, text))
        .collect(Collectors.joining("; "));
  }

  private static String show(Timex timex, String text) {
    return timex.span().of(text) + " = " + timex.value();
  }
}

package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearsay.model.Interval;
import org.hearsay.model.Note;
import org.hearsay.model.Outlet;
import org.hearsay.model.SourceKind;
import org.hearsay.model.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchMakerTest {
  private static final String BODY = "The port of Example will close on Friday, the mayor said.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
      # before the text             | published  | note
      ' date 2023-09-11 '   | 2023-09-11 | -
      date: 2023-09-11\\n           | 2023-09-11 | -
      Date: 11 September 2023\\n\\n | 2023-09-11 | -
      ' date 2023-09 '      | 2023-09    | -
      ' date 2023 '         | 2023       | -
      ' date 2023-13-45 '   | -          | wrong-date
      ' date 2023-09-31 '   | -          | wrong-date
      ' date unknown '      | -          | wrong-date
      """)
  void takesTheHeaderOff(String header, String published, String note) {
    var reading = read(header.replace("\\n", "\n") + BODY);
    assertThat(reading.dispatch().text()).isEqualTo(BODY);
    assertThat(published(reading)).isEqualTo(published);
    assertThat(reading.notes().stream().map(Note::code).findFirst().orElse(null)).isEqualTo(note);
  }

  @ParameterizedTest
  @CsvSource({
    "date palms grow in the port.",
    "Date 12 people met was not told.",
    "dated 2023-09-11 the letter"
  })
  void leavesTextThatOnlyLooksLikeAHeader(String text) {
    assertThat(read(text).dispatch().text()).isEqualTo(text);
  }

  @Test
  void leavesAPlainTextAsItStands() {
    var text = "\n  " + BODY + "\r\n\r\nIt is the second time.\n";
    assertThat(read(text).dispatch().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
      # first line                   | headline
      Port to close, mayor says      | Port to close, mayor says
      Will the port close?           | Will the port close?
      The port will close on Friday. | -
      Friday                         | -
      OSLO, Norway (AP) _            | -
      By Jane Doe                    | -
      He said:                       | -
      """)
  void takesAHeadlineOnlyWhereItIsSafe(String first, String headline) {
    var reading = read(first + "\n\n" + BODY + "\n");
    assertThat(reading.dispatch().headline().orElse(null)).isEqualTo(headline);
    assertThat(reading.dispatch().text())
        .isEqualTo(headline == null ? first + "\n\n" + BODY + "\n" : BODY + "\n");
  }

  @Test
  void takesNoHeadlineWhereNoBlankLineFollows() {
    assertThat(read("Port to close\n" + BODY).dispatch().headline()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
      # option | text                                      | publisher
      -        | OSLO (NTB) - Ships sailed.                | NTB
      -        | OSLO (NTB) - Ships sailed.\\n\\nEXA       | Example Agency
      Reuters  | OSLO (NTB) - Ships sailed.\\n\\nEXA       | Reuters
      -        | Ships sailed.                             | unknown publisher
      """)
  void findsThePublisher(String option, String text, String publisher) {
    var options = ReadOptions.DEFAULT.withPublisher(Optional.ofNullable(option));
    var reading = maker(options).ofText("d1", Optional.empty(), text.replace("\\n", "\n"));
    assertThat(reading.dispatch().publisher().name()).isEqualTo(publisher);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
      # header       | dateline date  | value      | first      | last       | note
      2023-09-11     | Sept. 12       | 2023-09-11 | 2023-09-11 | 2023-09-11 | -
      2023-09        | Sept. 12       | 2023-09-12 | 2023-09-12 | 2023-09-12 | -
      2023           | Sept. 12       | 2023-09-12 | 2023-09-12 | 2023-09-12 | -
      -              | Sept. 12, 2023 | 2023-09-12 | 2023-09-12 | 2023-09-12 | -
      -              | Sept. 12       | -          | -          | -          | -
      2023-09-11     | Sept. 12, 2021 | 2021-09-12 | 2021-09-12 | 2021-09-12 | dates-disagree
      2023-09-11     | March 3        | -          | 2023-03-03 | 2023-09-11 | dates-disagree
      """)
  void weighsTheHeaderAgainstTheDateline(
      String header, String dateline, String value, String first, String last, String note) {
    var head = header == null ? "" : " date " + header + " ";
    var reading = read(head + "OSLO, " + dateline + " (NTB) -- " + BODY);
    assertThat(published(reading)).isEqualTo(value);
    var within = reading.dispatch().publishedWithin();
    assertThat(within.notBefore().map(Object::toString).orElse(null)).isEqualTo(first);
    assertThat(within.notAfter().map(Object::toString).orElse(null)).isEqualTo(last);
    assertThat(reading.notes().stream().map(Note::code).findFirst().orElse(null)).isEqualTo(note);
  }

  @Test
  void letsTheOptionWin() {
    var told = new When(Optional.of("2020"), Optional.empty(), Interval.OPEN, Optional.empty());
    var options = ReadOptions.DEFAULT.withPublished(Optional.of(told));
    var reading = maker(options).ofText("d1", Optional.empty(), " date 2023-09-11 " + BODY);
    assertThat(reading.dispatch().published()).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      el presidente dijo que la reunión se celebrará en la ciudad por la tarde y que no hay más detalles sobre el viaje | es
      le ministre a dit que la réunion est prévue dans la ville et que les deux pays ont signé un accord sur le commerce | fr
      Президент прибыл в город сегодня утром и проведёт переговоры                                                     | ru
      総統は今日、市に到着した                                                                                           | ja
      The minister said that the meeting would be held in the town and that there was no more to say about it            | en
      Oslo                                                                                                               | en
      """)
  void tellsTheLanguage(String text, String language) {
    var reading = read(text);
    assertThat(reading.dispatch().language()).isEqualTo(language);
    assertThat(reading.notes().stream().map(Note::code))
        .isEqualTo(
            language.equals("en")
                ? java.util.List.of()
                : java.util.List.of("language-not-supported"));
  }

  private static @Nullable String published(Reading reading) {
    return reading.dispatch().published().flatMap(When::value).orElse(null);
  }

  private static Reading read(String text) {
    return maker(ReadOptions.DEFAULT).ofText("d1", Optional.empty(), text);
  }

  private static DispatchMaker maker(ReadOptions options) {
    var example =
        new Outlet(
            "Example Agency",
            Optional.of(SourceKind.NEWS_AGENCY),
            Optional.of("NO"),
            Optional.empty());
    return new DispatchMaker(
        options,
        name -> name.equals("EXA") ? Optional.of(example) : Optional.empty(),
        address -> address.contains("//exa.example/") ? Optional.of(example) : Optional.empty());
  }
}

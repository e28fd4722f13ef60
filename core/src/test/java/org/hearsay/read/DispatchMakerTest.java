package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.dispatch.SourceKind;
import org.hearsay.model.dispatch.When;
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
      2023-09-30     | Aug. 30        | 2023-09-30 | 2023-09-30 | 2023-09-30 | -
      2023-09-30     | Aug. 29        | -          | 2023-08-29 | 2023-09-30 | dates-disagree
      2023-09-12     | Sept. 13       | 2023-09-12 | 2023-09-12 | 2023-09-12 | -
      2023-09-12     | Sept. 14       | -          | 2023-09-12 | 2023-09-14 | dates-disagree
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
      # told              | language | note
      en                  | en       | -
      EN_us.UTF-8         | en       | -
      eng                 | en       | -
      English             | en       | -
      english (UK)        | en       | -
      und                 | en       | -
      ' '                 | en       | -
      deu                 | de       | language-not-supported
      German              | de       | language-not-supported
      Norwegian Bokmål    | nb       | language-not-supported
      he                  | he       | language-not-supported
      yue                 | yue      | language-not-supported
      qqq                 | en       | wrong-language
      klingonese          | en       | wrong-language
      no idea             | en       | wrong-language
      1                   | en       | wrong-language
      """)
  void takesTheLanguageByCodeOrName(String told, String language, String note) {
    var none = Optional.<String>empty();
    var reading =
        maker(ReadOptions.DEFAULT)
            .ofFields(new Fields("d1", none, none, none, none, Optional.of(told), BODY));
    assertThat(reading.dispatch().language()).isEqualTo(language);
    assertThat(reading.notes().stream().map(Note::code))
        .isEqualTo(Optional.ofNullable(note).stream().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
      # header       | dateline date  | note
      2023           | Feb. 30        | wrong-date
      2023           | Feb. 29        | wrong-date
      2024           | Feb. 29        | -
      -              | Feb. 29        | -
      -              | 31 April       | wrong-date
      2023           | Feb. 29, 2024  | -
      2024           | Feb. 29, 2023  | wrong-date
      -              | Sept. 31, 2023 | wrong-date
      -              | Sept. 12       | -
      """)
  void notesADatelineThatIsNoDay(String header, String dateline, String note) {
    var head = header == null ? "" : " date " + header + " ";
    var reading = read(head + "OSLO, " + dateline + " (NTB) -- " + BODY);
    var wrong = reading.notes().stream().filter(n -> n.code().equals("wrong-date")).toList();
    assertThat(wrong).hasSize(note == null ? 0 : 1);
    assertThat(wrong.stream().map(n -> n.span().orElseThrow().of(reading.dispatch().text())))
        .allMatch(dateline::equals);
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

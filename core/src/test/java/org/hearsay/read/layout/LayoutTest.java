package org.hearsay.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.dispatch.Dateline;
import org.hearsay.model.dispatch.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  private static final Set<String> OUTLETS = Set.of("Yonhap", "Agence Example");
  private final Layout layout = new Layout(HeaderRules.read(Optional.empty()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
      # text                                               | dateline                                | place         | date         | agency
      SEOUL, Sept. 12 (Yonhap) -- Ships sailed.            | SEOUL, Sept. 12 (Yonhap) --             | SEOUL         | Sept. 12     | Yonhap
      Pyongyang, December 24 (KCNA) -- Ships sailed.       | Pyongyang, December 24 (KCNA) --        | Pyongyang     | December 24  | KCNA
      Pyongyang, December 24 (KCNA) --Ships sailed.        | Pyongyang, December 24 (KCNA) --        | Pyongyang     | December 24  | KCNA
      MOSCOW, September 12. /TASS/. Ships sailed.          | MOSCOW, September 12. /TASS/.           | MOSCOW        | September 12 | TASS
      /TASS/ Ships sailed.                                 | /TASS/                                  | -             | -            | TASS
      Sept 12 (Reuters) - Ships sailed.                    | Sept 12 (Reuters) -                     | -             | Sept 12      | Reuters
      LONDON, Sept 12 (Reuters) - Ships sailed.            | LONDON, Sept 12 (Reuters) -             | LONDON        | Sept 12      | Reuters
      GENEVA (AP) — Ships sailed.                          | GENEVA (AP) —                           | GENEVA        | -            | AP
      NAIROBI, Kenya (AP) _ Ships sailed.                  | NAIROBI, Kenya (AP) _                   | NAIROBI       | -            | AP
      RALEIGH, N.C. (AP) - Ships sailed.                   | RALEIGH, N.C. (AP) -                    | RALEIGH       | -            | AP
      Madrid, 11 sep (EFE).- Ships sailed.                 | Madrid, 11 sep (EFE).-                  | Madrid        | 11 sep       | EFE
      TOKYO, 12 September 2023 (AFP) - Ships sailed.       | TOKYO, 12 September 2023 (AFP) -        | TOKYO         | 12 September 2023 | AFP
      WASHINGTON—Ships sailed.                             | WASHINGTON—                             | WASHINGTON    | -            | -
      BEIRUT, Lebanon — Ships sailed.                      | BEIRUT, Lebanon —                       | BEIRUT        | -            | -
      NEW DELHI, Sept. 12 -- Ships sailed.                 | NEW DELHI, Sept. 12 --                  | NEW DELHI     | Sept. 12     | -
      Ships leave the port\\n\\nOSLO (NTB) - Ships sailed. | OSLO (NTB) -                            | OSLO          | -            | NTB
      """)
  void findsTheDateline(String text, String whole, String place, String date, String agency) {
    var body = text.replace("\\n", "\n");
    var found = layout.findDateline(body).orElseThrow();
    assertThat(found.span().of(body)).isEqualTo(whole);
    assertThat(words(body, found.place())).isEqualTo(place);
    assertThat(words(body, found.date())).isEqualTo(date);
    assertThat(words(body, found.agency())).isEqualTo(agency);
  }

  private static @Nullable String words(String text, Optional<Span> span) {
    return span.map(s -> s.of(text)).orElse(null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister said on Sept. 12 (a Tuesday) - not for the first time - that he would go.",
        "BREAKING — Ships sailed.",
        "Ships sailed (all but two) - and came back.",
        "UN chief warns of war",
        "Anna-Maria sailed.",
        "I sailed — she said."
      })
  void findsNoDatelineInSentences(String text) {
    assertThat(layout.findDateline(text).map(Dateline::span).map(s -> s.of(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
      # end of the text                                        | credit                                        | agency
      \\n\\nEFE                                                | EFE                                           | EFE
      \\n\\n(AFP)\\n                                           | (AFP)                                         | AFP
      \\n\\nYonhap                                             | Yonhap                                        | Yonhap
      \\n— Agence Example                                      | — Agence Example                              | Agence Example
      \\n(Reporting by Jane Doe; Editing by John Roe)          | (Reporting by Jane Doe; Editing by John Roe)  | -
      \\n(Reporting by Jane Doe;\\nEditing by John Roe)        | (Reporting by Jane Doe;\\nEditing by John Roe) | -
      ' (Reporting by Jane Doe; Editing by John Roe)'       | (Reporting by Jane Doe; Editing by John Roe)  | -
      ' -0-'                                                | -0-                                           | -
      -0-                                                      | -0-                                           | -
      \\ndoe@example.org\\n(END)                               | doe@example.org\\n(END)                       | -
      \\n\\n© 2023 Example Press                               | © 2023 Example Press                          | -
      """)
  void findsTheCredit(String end, String credit, String agency) {
    var text = "Ships sailed from the port." + end.replace("\\n", "\n");
    var found = layout.findCredit(text, OUTLETS::contains).orElseThrow();
    assertThat(found.span().of(text)).isEqualTo(credit.replace("\\n", "\n"));
    assertThat(found.agency().orElse(null)).isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ships sailed.",
        "Ships sailed.\n\nThey came back from Yonhap",
        "Ships sailed for the UN",
        "EFE",
        "He said:\n\nNO",
        "Ships sailed.\n\nThe reporting by Jane Doe was wrong, he said, and nobody knew."
      })
  void findsNoCreditInSentences(String text) {
    var found = layout.findCredit(text, OUTLETS::contains);
    assertThat(found.map(c -> c.span().of(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "By Jane Doe, true",
    "BY JANE DOE, true",
    "By Jane Doe and John van Roe, true",
    "By Jane Doe was meant the singer., false",
    "By noon the ships had sailed., false",
    "By Monday, false"
  })
  void tellsBylinesFromSentences(String line, boolean isByline) {
    assertThat(layout.findByline(line + "\nShips sailed.").isPresent()).isEqualTo(isByline);
  }

  /** Three hundred thousand times: what takes the square of that never ends. */
  @ParameterizedTest
  @Timeout(20)
  @ValueSource(
      strings = {"A", "A ", "A.", ", ", "- ", "(", "By A ", "date 1-", "A\n", "\n\n", "\u00a0\n"})
  void findsNothingInOddTextInTime(String odd) {
    var text = odd.repeat(300_000);
    assertThat(layout.findDateline(text)).isEmpty();
    assertThat(layout.findByline(text)).isEmpty();
    assertThat(layout.findCredit(text, OUTLETS::contains)).isEmpty();
  }
}

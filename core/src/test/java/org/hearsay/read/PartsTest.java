package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.dispatch.Dateline;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.dispatch.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
  private static final String TEXT =
      "OSLO (NTB) - By Ana Gil. Ships sailed to Kiel. They came back on Monday. (NTB)";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # longest | the parts
          100       | OSLO (NTB) - By Ana Gil. Ships sailed to Kiel. They came back on Monday. (NTB)
          50        | OSLO (NTB) - By Ana Gil. Ships sailed to Kiel. / They came back on Monday. (NTB)
          30        | OSLO (NTB) - By Ana Gil. / Ships sailed to Kiel. / They came back on Monday. / (NTB)
          """)
  void aLongTextIsCutAfterSentences(int longest, String parts) {
    var found = Parts.of(whole(), longest);
    assertThat(found.stream().map(p -> p.dispatch().text().strip()))
        .containsExactly(parts.split(" / "));
    assertThat(found.stream().map(p -> p.dispatch().text()).collect(Collectors.joining()))
        .isEqualTo(TEXT);
  }

  @Test
  void aPartHasWhatLiesInItWhereItLies() {
    var parts = Parts.of(whole(), 50);
    var first = parts.get(0).dispatch();
    assertThat(first.dateline().map(d -> d.span().of(first.text()))).contains("OSLO (NTB) -");
    assertThat(first.byline().map(s -> s.of(first.text()))).contains("By Ana Gil.");
    assertThat(first.credit()).isEmpty();
    var last = parts.get(1).dispatch();
    assertThat(last.dateline()).isEmpty();
    assertThat(last.byline()).isEmpty();
    assertThat(last.credit().map(s -> s.of(last.text()))).contains("(NTB)");
  }

  @Test
  void aPartSaysWhichItIs() {
    var parts = Parts.of(whole(), 50);
    assertThat(parts)
        .extracting(p -> p.dispatch().id())
        .containsExactly("d#char=0,47", "d#char=47,78");
    assertThat(parts.get(1).dispatch().uri()).contains("u#char=47,78");
    assertThat(parts.get(1).notes().get(0).message()).contains("78", "2 parts", "47 to 78");
    assertThat(Parts.of(whole(), 78).get(0).notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4, 4 2", "5, 4 2", "3, 2 2 2"})
  void noPairIsCut(int longest, String lengths) {
    var whole = whole().dispatch();
    var smileys =
        new Dispatch(
            whole.id(),
            whole.uri(),
            whole.publisher(),
            whole.published(),
            whole.language(),
            whole.headline(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "🙂🙂🙂");
    var parts = Parts.of(new Reading(smileys, List.of()), longest);
    assertThat(
            parts.stream()
                .map(p -> String.valueOf(p.dispatch().text().length()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(lengths);
  }

  private static Reading whole() {
    var dateline =
        new Dateline(
            span("OSLO (NTB) -"),
            Optional.of(span("OSLO")),
            Optional.empty(),
            Optional.of(span("NTB")));
    return new Reading(
        new Dispatch(
            "d",
            Optional.of("u"),
            Outlet.UNKNOWN,
            Optional.empty(),
            "en",
            Optional.empty(),
            Optional.of(span("By Ana Gil.")),
            Optional.of(dateline),
            Optional.of(new Span(TEXT.length() - 5, TEXT.length())),
            TEXT),
        List.of());
  }

  private static Span span(String words) {
    int from = TEXT.indexOf(words);
    return new Span(from, from + words.length());
  }
}

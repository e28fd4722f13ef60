package org.hearsay.resolve.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.English;
import org.hearsay.model.Actor;
import org.hearsay.model.Adoption;
import org.hearsay.model.Factuality;
import org.hearsay.model.Quotation;
import org.hearsay.model.Source;
import org.hearsay.model.Stance;
import org.hearsay.model.Tense;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.EntityKey;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.dispatch.SourceKind;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.draft.ClaimDraft;
import org.hearsay.model.draft.SourceMention;
import org.hearsay.model.text.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chains of drafts made by hand, over a text without trees: sources are read by their words. */
class SourceResolverTest {
  private static final String TEXT =
      "EFE, Yonhap, the Yonhap news agency, KCNA, North Korean state media, a diplomat: it sank.";
  private static final SourceResolver SOURCES = new SourceResolver(English.LEXICON);

  private static Dispatch dispatch() {
    return new Dispatch(
        "d",
        Optional.empty(),
        new Outlet("EFE", Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        TEXT);
  }

  private static Span at(String words) {
    int from = TEXT.indexOf(words);
    return new Span(from, from + words.length());
  }

  /** A claim by these sources; "-" is one that the text does not name. */
  private static ClaimDraft draft(List<String> sources) {
    return new ClaimDraft(
        List.of(at("it sank")),
        List.of(),
        sources.stream()
            .map(
                words ->
                    new SourceMention(
                        words.equals("-") ? List.of() : List.of(at(words)), Adoption.values()[0]))
            .toList(),
        Quotation.INDIRECT,
        Stance.STATE,
        Factuality.CERTAIN,
        Tense.PAST,
        List.of(),
        Optional.empty(),
        "rule");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what the text names, outermost first             | chain
                                                             | EFE
          Yonhap                                             | EFE < Yonhap
          Yonhap; a diplomat                                 | EFE < Yonhap < a diplomat
          EFE; a diplomat                                    | EFE < a diplomat
          a diplomat; EFE                                    | EFE < a diplomat
          Yonhap; the Yonhap news agency                     | EFE < Yonhap
          Yonhap; a diplomat; the Yonhap news agency         | EFE < Yonhap < a diplomat < Yonhap news agency
          KCNA; North Korean state media                     | EFE < KCNA
          -                                                  | EFE < unnamed source
          Yonhap; -                                          | EFE < Yonhap < unnamed source
          """)
  void aHopThatIsThePublisherOrTheOneBeforeIsDropped(String named, String chain) {
    var words = named == null ? List.<String>of() : Arrays.asList(named.split("; "));
    var found = SOURCES.of(dispatch(), Annotation.EMPTY, List.of()).chain(draft(words));
    assertThat(found.stream().map(Source::name).collect(Collectors.joining(" < ")))
        .isEqualTo(chain);
  }

  @Test
  void whatFailsIsAnUnnamedSourceAndNeverThePublisher() {
    var sources = SOURCES.of(dispatch(), Annotation.EMPTY, List.of());
    assertThat(sources.unresolved(draft(List.of("Yonhap", "KCNA"))))
        .extracting(Source::name)
        .containsExactly("EFE", "unnamed source");
    assertThat(sources.unresolved(draft(List.of())))
        .extracting(Source::name)
        .containsExactly("EFE");
  }

  @Test
  void aSourcePointsToTheActorWithItsKey() {
    var yonhap =
        new Actor(
            "a7",
            "Yonhap",
            Optional.of(SourceKind.NEWS_AGENCY),
            Optional.of("KR"),
            Optional.empty(),
            Optional.of(EntityKey.parse("outlet:yonhap")),
            List.of(at("Yonhap")));
    var chain =
        SOURCES
            .of(dispatch(), Annotation.EMPTY, List.of(yonhap))
            .chain(draft(List.of("the Yonhap news agency")));
    assertThat(chain)
        .extracting(Source::actor)
        .containsExactly(Optional.empty(), Optional.of("a7"));
    assertThat(chain)
        .extracting(source -> source.key().map(EntityKey::toString))
        .containsExactly(Optional.of("outlet:efe"), Optional.of("outlet:yonhap"));
  }
}

package org.hearsay.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Cases;
import org.hearsay.English;
import org.hearsay.annotate.CoreferenceResolver;
import org.hearsay.model.Actor;
import org.hearsay.model.Adoption;
import org.hearsay.model.Source;
import org.hearsay.model.dispatch.SourceKind;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.draft.SourceMention;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Name;
import org.hearsay.model.text.NameType;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.hearsay.resolve.places.PlaceResolver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a source is, by the words of the text and the data. */
class ActorResolverTest {
  private static final ActorResolver ACTORS = new ActorResolver(English.LEXICON);
  private static final SourceResolver SOURCES = new SourceResolver(English.LEXICON);
  private static final PlaceResolver PLACES = new PlaceResolver(English.LEXICON);
  private static final CoreferenceResolver COREFERENCES = new CoreferenceResolver(English.LEXICON);

  static Stream<Cases.Case> cases() {
    return Cases.read(ActorResolverTest.class, "sources.conllu");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tellsWhoSpeaks(Cases.Case example) {
    assertFalse(example.rows("source").isEmpty());
    for (var row : example.rows("source")) {
      var found = shown(read(example, row[0]));
      var expected = new ArrayList<String>();
      for (int i = 1; i < row.length; i++) {
        expected.add(row[i].equals("*") ? found.get(i - 1) : row[i]);
      }
      assertEquals(expected, found);
    }
  }

  private static Source read(Cases.Case example, String words) {
    var dispatch = example.dispatch();
    var annotation = COREFERENCES.add(dispatch, example.annotation());
    var places = PLACES.resolve(dispatch, annotation, note -> {});
    var actors = ACTORS.resolve(dispatch, annotation, places, note -> {});
    var mention = new SourceMention(List.of(example.span(words)), Adoption.values()[0]);
    return SOURCES.of(dispatch, annotation, actors).source(mention);
  }

  private static List<String> shown(Source source) {
    return List.of(
        source.name(),
        source.kind().map(SourceKind::name).orElse(""),
        source.country().orElse(""),
        source.named() ? "named" : "unnamed",
        source.speaksFor().orElse(""));
  }

  private static Source source(
      String name, SourceKind kind, @Nullable String country, String named) {
    return new Source(
        name,
        Optional.of(kind),
        Optional.ofNullable(country),
        named.equals("named"),
        Optional.empty(),
        List.of());
  }

  /** "Let's say the port is closed": what is left of "'s" without the possessive names nobody. */
  @ParameterizedTest
  @ValueSource(strings = {"'s", "’s", "’", "The “"})
  void wordsThatNameNobodyAreAnUnnamedSourceAndNoActor(String words) {
    var whole = new Span(0, words.length());
    var token = new Token(0, whole, words, words, "PROPN", "NNP", "", -1, "root");
    var name = new Name(whole, NameType.ORGANISATION);
    var annotation =
        new Annotation(List.of(new Sentence(0, whole, List.of(token))), List.of(name), List.of());
    var dispatch = Cases.dispatch(words);
    var mention = new SourceMention(List.of(whole), Adoption.values()[0]);
    var source = SOURCES.of(dispatch, annotation, List.of()).source(mention);
    assertEquals(List.of("unnamed source", "UNNAMED", "", "unnamed", ""), shown(source));
    assertEquals(List.of(whole), source.spans());
    assertEquals(List.of(), ACTORS.resolve(dispatch, annotation, List.of(), note -> {}));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void theModelRefusesBlankNames(String name) {
    assertThrows(
        IllegalArgumentException.class, () -> source(name, SourceKind.PERSON, null, "named"));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Actor(
                "a1",
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, 1))));
  }

  @Test
  void aSourceThatIsLeftOutIsUnnamed() {
    assertEquals(
        List.of("unnamed source", "UNNAMED", "", "unnamed", ""),
        shown(SourceReader.unnamed(List.of())));
  }
}

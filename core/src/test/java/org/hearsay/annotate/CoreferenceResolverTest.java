package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Cases;
import org.hearsay.English;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Coreference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is who in one dispatch, and who is not. */
class CoreferenceResolverTest {
  private static final CoreferenceResolver COREFERENCES = new CoreferenceResolver(English.LEXICON);

  static Stream<Cases.Case> cases() {
    return Cases.read(CoreferenceResolverTest.class, "coreferences.conllu");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void linksWhatStandsForOneAndNothingElse(Cases.Case example) {
    var found = COREFERENCES.add(example.dispatch(), example.annotation());
    assertFalse(example.expected().isEmpty());
    for (var pair : example.rows("same")) {
      assertTrue(areOne(found, example, pair), () -> String.join(" = ", pair));
    }
    for (var pair : example.rows("apart")) {
      assertFalse(areOne(found, example, pair), () -> String.join(" = ", pair));
    }
  }

  @Test
  void leavesAnAnnotationAloneThatHasChains() {
    var example = cases().findFirst().orElseThrow();
    var one = example.span("Maria Lopez");
    var chain = new Coreference(List.of(one, example.span("bridge")), one);
    var given = example.annotation().withCoreferences(List.of(chain));
    assertSame(given, COREFERENCES.add(example.dispatch(), given));
  }

  private static boolean areOne(Annotation found, Cases.Case example, String... pair) {
    var one = example.span(pair[0]);
    var other = example.span(pair[1]);
    return found.coreferences().stream().anyMatch(c -> has(c, one) && has(c, other));
  }

  private static boolean has(Coreference chain, Span span) {
    return chain.mentions().stream().anyMatch(m -> m.equals(span));
  }
}

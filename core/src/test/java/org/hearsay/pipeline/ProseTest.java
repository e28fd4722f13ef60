package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import org.hearsay.model.dispatch.Dateline;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the annotator sees of a dispatch: its prose at its old place, and blanks. */
class ProseTest {
  /**
   * Marks of a row: {@code [dateline]}, {@code <byline>}, {@code {credit}}; / is the end of a line.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '[LIMA, Jan. 3 (EFE) -] Ships sail.'      | '                     Ships sail.'
          '<By Ana Gil>/Ships sail.'                | '          /Ships sail.'
          'Ships sail./{EFE}'                       | 'Ships sail./   '
          '<By A>/[LIMA -] Ships sail./{(EFE)/ag}'  | '    /       Ships sail./     /  '
          '[ZÜRICH 🙂 -] Ships sail in LIMA.'       | '            Ships sail in LIMA.'
          """)
  void blanksWhatFramesTheProseAndMovesNothing(String marked, String seen) {
    var dispatch = dispatch(marked.replace('/', '\n'));
    var prose = Prose.of(dispatch);
    assertEquals(seen, prose.text().replace('\n', '/'));
    assertEquals(dispatch.text().length(), prose.text().length());
    assertEquals(dispatch.dateline(), prose.dateline());
    assertEquals(dispatch.byline(), prose.byline());
    assertEquals(dispatch.credit(), prose.credit());
  }

  @Test
  void leavesADispatchWithoutAFrameAsItIs() {
    var dispatch = dispatch("LIMA, Jan. 3 (EFE) - Ships sail.\nEFE");
    assertSame(dispatch, Prose.of(dispatch));
  }

  private static Dispatch dispatch(String marked) {
    var plain = StageContract.dispatch("d", marked.replaceAll("[\\[\\]<>{}]", ""));
    return new Dispatch(
        plain.id(),
        plain.uri(),
        plain.publisher(),
        plain.published(),
        plain.language(),
        plain.headline(),
        between(marked, '<', '>'),
        between(marked, '[', ']')
            .map(s -> new Dateline(s, Optional.empty(), Optional.empty(), Optional.empty())),
        between(marked, '{', '}'),
        plain.text());
  }

  private static Optional<Span> between(String marked, char open, char close) {
    int from = marked.indexOf(open);
    if (from < 0) {
      return Optional.empty();
    }
    var before = marked.substring(0, from).replaceAll("[\\[\\]<>{}]", "");
    int length = marked.indexOf(close) - from - 1;
    return Optional.of(new Span(before.length(), before.length() + length));
  }
}

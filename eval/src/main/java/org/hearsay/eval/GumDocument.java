package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.dispatch.Span;

/**
 * A document of GUM (Zeldes 2017), with its text rebuilt from its words.
 *
 * @param sentences spans of the words of each sentence over {@code text}
 * @param rows the ten cells of each word, one list per sentence
 */
record GumDocument(String text, List<List<Span>> sentences, List<List<String[]>> rows) {
  private static final String NO_SPACE = "SpaceAfter=No";

  /** Reads a CoNLL-U file. An empty line starts a new paragraph. */
  static GumDocument read(Path file) throws IOException {
    var reader = new Reader();
    for (var line : Files.readAllLines(file)) {
      reader.line(line);
    }
    reader.line("");
    return new GumDocument(reader.text.toString(), reader.sentences, reader.rows);
  }

  private static final class Reader {
    private final StringBuilder text = new StringBuilder();
    private final List<List<Span>> sentences = new ArrayList<>();
    private final List<List<String[]>> rows = new ArrayList<>();
    private final Set<Integer> glued = new HashSet<>();
    private List<Span> spans = new ArrayList<>();
    private List<String[]> words = new ArrayList<>();
    private boolean paragraph;
    private boolean joined = true;

    void line(String line) {
      if (line.isEmpty()) {
        end();
      } else if (line.startsWith("# newpar")) {
        paragraph = true;
      } else if (!line.startsWith("#")) {
        word(line.split("\t"));
      }
    }

    private void word(String[] cells) {
      if (cells[0].contains("-")) {
        var range = cells[0].split("-");
        for (int i = Integer.parseInt(range[0]) + 1; i <= Integer.parseInt(range[1]); i++) {
          glued.add(i);
        }
      } else if (!cells[0].contains(".")) {
        if (paragraph && text.length() > 0) {
          text.append("\n\n");
        } else if (!joined && !glued.contains(Integer.parseInt(cells[0]))) {
          text.append(' ');
        }
        paragraph = false;
        spans.add(new Span(text.length(), text.length() + cells[1].length()));
        text.append(cells[1]);
        words.add(cells);
        joined = cells[9].contains(NO_SPACE);
      }
    }

    private void end() {
      if (!words.isEmpty()) {
        sentences.add(spans);
        rows.add(words);
        spans = new ArrayList<>();
        words = new ArrayList<>();
        glued.clear();
      }
    }
  }
}

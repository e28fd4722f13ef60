package org.hearsay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.annotate.ConlluFile;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;

/**
 * Reads test cases from annotated text: a block is one dispatch, with its expectations in comments
 * ({@code # key = value}) before its words.
 */
public final class Cases {
  private Cases() {}

  /**
   * One dispatch.
   *
   * @param name what the case shows
   * @param expected the expectations, in order
   */
  public record Case(String name, String text, List<Expected> expected, String conllu) {
    /** The values of one key, each split at {@code |}. */
    public List<String[]> rows(String key) {
      return expected.stream()
          .filter(e -> e.key().equals(key))
          .map(e -> Arrays.stream(e.value().split("\\|", -1)).map(String::trim))
          .map(cells -> cells.toArray(String[]::new))
          .toList();
    }

    /** The annotation. */
    public Annotation annotation() {
      return ConlluFile.parse(text, conllu);
    }

    /** The text as a dispatch without metadata. */
    public Dispatch dispatch() {
      return Cases.dispatch(text);
    }

    /**
     * The span of words; {@code he#2} is the second "he".
     *
     * @throws AssertionError if the text does not have that many
     */
    public Span span(String words) {
      int number = words.indexOf('#');
      var wanted = number < 0 ? words : words.substring(0, number);
      int count = number < 0 ? 1 : Integer.parseInt(words.substring(number + 1));
      int from = -1;
      for (int i = 0; i < count; i++) {
        from = text.indexOf(wanted, from + 1);
        while (from >= 0 && isInsideWord(from, from + wanted.length())) {
          from = text.indexOf(wanted, from + 1);
        }
        if (from < 0) {
          throw new AssertionError("No '" + words + "' in: " + text);
        }
      }
      return new Span(from, from + wanted.length());
    }

    private boolean isInsideWord(int from, int to) {
      return from > 0 && Character.isLetter(text.charAt(from - 1))
          || to < text.length() && Character.isLetter(text.charAt(to));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** One {@code # key = value}. */
  public record Expected(String key, String value) {}

  /** The cases of a resource in the package of a test. */
  public static Stream<Case> read(Class<?> test, String resource) {
    try (var in = test.getResourceAsStream(resource)) {
      var all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("\n\n")).filter(b -> b.contains("# case = ")).map(Cases::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case of(String block) {
    var expected = new ArrayList<Expected>();
    var rows = new ArrayList<String>();
    String name = "";
    String text = "";
    for (var line : block.split("\n")) {
      if (line.equals("#") || !line.startsWith("#")) {
        rows.add(line.equals("#") ? "" : line);
        continue;
      }
      var cells = line.substring(1).split(" =", 2);
      var value = cells.length < 2 ? "" : cells[1].strip();
      switch (cells[0].strip()) {
        case "case" -> name = value;
        case "text" -> text = value;
        case "sent_id" -> {}
        default -> expected.add(new Expected(cells[0].strip(), value));
      }
    }
    return new Case(name, text, expected, String.join("\n", rows));
  }

  /** A text as a dispatch without metadata. */
  public static Dispatch dispatch(String text) {
    return new Dispatch(
        "d",
        Optional.empty(),
        Outlet.UNKNOWN,
        Optional.empty(),
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text);
  }
}

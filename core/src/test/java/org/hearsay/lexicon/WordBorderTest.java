package org.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Borders of words are the same on every JDK, which Java's own sign for them is not. */
class WordBorderTest {
  private static final Pattern NO = Pattern.compile(WordBorder.START + "no" + WordBorder.END);

  /** What Java reads otherwise on JDK 17 than on JDK 25, in source code and in a data file. */
  private static final Pattern IN_CODE = Pattern.compile("\\\\\\\\[bB](?![A-Za-z])");

  private static final Pattern IN_DATA = Pattern.compile("\\\\[bB](?![A-Za-z])");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          no,            true
          say no.,       true
          “no”,          true
          note,          false
          éno,           false
          noé,           false
          no\u0301,      false
          ноno,          false
          no年,          false
          no1,           false
          no_,           false
          """)
  void lettersOfAnyScriptAndTheirAccentsBelongToAWord(String text, boolean found) {
    assertEquals(found, NO.matcher(text).find());
  }

  @Test
  void aDataFileCannotAskForJavasOwnBorder() {
    var row = new Row("own.tsv", 7, List.of("pattern"), List.of("\\bno\\b"));
    assertThatThrownBy(() -> row.pattern("pattern", row.get("pattern"), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("own.tsv:7: 'pattern'")
        .hasMessageContaining("\\bno\\b");
    assertThat(row.pattern("pattern", "\\\\bno", 0).matcher("\\bno").find()).isTrue();
  }

  @Test
  void noPatternOfOursAsksForJavasOwnBorder() throws IOException {
    assertThat(found("java", ".java", IN_CODE)).isEmpty();
    assertThat(found("resources", ".tsv", IN_DATA)).isEmpty();
    assertThat(files("java", ".java")).isNotEmpty();
    assertThat(files("resources", ".tsv")).isNotEmpty();
  }

  /** Lines with such a sign in the main files of every module. */
  private static List<String> found(String kind, String ending, Pattern sign) throws IOException {
    var found = new ArrayList<String>();
    for (var file : files(kind, ending)) {
      for (var line : Files.readAllLines(file)) {
        if (sign.matcher(line).find()) {
          found.add(file.getFileName() + ": " + line);
        }
      }
    }
    return found;
  }

  private static List<Path> files(String kind, String ending) throws IOException {
    var files = new ArrayList<Path>();
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      for (var main : modules.map(m -> m.resolve("src/main/" + kind)).toList()) {
        if (Files.isDirectory(main)) {
          try (Stream<Path> all = Files.walk(main)) {
            all.filter(f -> f.toString().endsWith(ending)).forEach(files::add);
          }
        }
      }
    }
    return files;
  }
}

package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DispatchReaderTest {
  private static final String GOOD = "{\"uri\": \"%s\", \"text\": \"Ships sailed.\"}";
  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsTheOthersAroundABrokenLine() throws IOException {
    var file =
        write(
            "in.jsonl", GOOD.formatted("a") + "\n{\"uri\": \"b\", \"te\n\n" + GOOD.formatted("c"));
    assertThat(ids(read(file))).containsExactly("a", "c");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code()).isEqualTo("broken-json");
    assertThat(problems.get(0).line()).contains(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # line                        | code
      []                            | json-not-an-object
      "Ships sailed."               | json-not-an-object
      {"uri": "x"}                  | json-without-text
      {"text": "  "}                | json-without-text
      {"text": 7}                   | json-without-text
      {"text": "a"} {"text": "b"}   | broken-json
      Ships sailed.                 | broken-json
      """)
  void saysWhatIsWrongWithALine(String line, String code) throws IOException {
    var file = write("in.jsonl", GOOD.formatted("a") + "\n" + line + "\n" + GOOD.formatted("c"));
    assertThat(ids(read(file))).containsExactly("a", "c");
    assertThat(problems).extracting(Problem::code).containsExactly(code);
  }

  @Test
  void readsAllFieldsOfAnObject() throws IOException {
    var file =
        write(
            "in.json",
            """
            {
              "uri": "https://example.org/1",
              "published": "2023-09-11T23:30:00+09:00",
              "publisher": "Example Agency",
              "headline": "Ships sail",
              "language": "en-GB",
              "text": " Ships \\uD83D\\uDEA2 sailed.\\n"
            }
            """);
    var dispatch = read(file).get(0).dispatch();
    assertThat(dispatch.id()).isEqualTo("https://example.org/1");
    assertThat(dispatch.uri()).contains("https://example.org/1");
    assertThat(dispatch.published().flatMap(w -> w.value())).contains("2023-09-11T23:30:00+09:00");
    assertThat(dispatch.publisher().name()).isEqualTo("Example Agency");
    assertThat(dispatch.headline()).contains("Ships sail");
    assertThat(dispatch.language()).isEqualTo("en");
    assertThat(dispatch.text()).isEqualTo(" Ships \uD83D\uDEA2 sailed.\n");
  }

  @Test
  void readsAnArrayUntilWhereItIsBroken() throws IOException {
    var file =
        write("in.json", "[" + GOOD.formatted("a") + ",\n" + GOOD.formatted("b") + ",\n{\"te");
    assertThat(ids(read(file))).containsExactly("a", "b");
    assertThat(problems).extracting(Problem::code).containsExactly("broken-json");
    assertThat(problems.get(0).message()).contains("everything after it is not read");
  }

  @Test
  void namesALineWithoutUriAfterFileAndLine() throws IOException {
    var file = write("in.jsonl", "\n{\"text\": \"Ships sailed.\"}\n");
    assertThat(ids(read(file))).containsExactly(file + ":2");
  }

  @Test
  void tellsWhereTheEncodingIsWrong() throws IOException {
    var file = folder.resolve("in.txt");
    Files.write(file, "First line.\nCaf\u00e9.".getBytes(Charset.forName("windows-1252")));
    assertThat(read(file)).isEmpty();
    assertThat(problems.get(0).code()).isEqualTo("wrong-encoding");
    assertThat(problems.get(0).where()).isEqualTo(file.toString());
    assertThat(problems.get(0).message())
        .contains("0xE9", "offset 15", "line 2", "--encoding windows-1252");
  }

  @Test
  void readsADeclaredEncoding() throws IOException {
    var file = folder.resolve("in.txt");
    Files.write(file, "Caf\u00e9.".getBytes(Charset.forName("windows-1252")));
    var options = ReadOptions.DEFAULT.withEncoding(Optional.of(Charset.forName("windows-1252")));
    assertThat(texts(read(options, file))).containsExactly("Caf\u00e9.");
  }

  @Test
  void readsByteOrderMarks() throws IOException {
    var text = "Caf\u00e9.";
    var utf8 = folder.resolve("a.txt");
    Files.write(utf8, ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
    var utf16 = folder.resolve("b.txt");
    Files.write(utf16, ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
    var json = folder.resolve("c.jsonl");
    Files.write(json, ("\ufeff{\"text\": \"" + text + "\"}\n").getBytes(StandardCharsets.UTF_16BE));
    assertThat(texts(read(utf8, utf16, json))).containsExactly(text, text, text);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # file    | content                        | code
      a.txt     | ''                             | empty-file
      a.txt     | ' \n \n'                       | empty-file
      a.jsonl   | ''                             | empty-file
      a.txt     | 'ab\0\0cd'                     | binary-file
      a.pdf     | '%PDF-1.4 Ships sailed.'       | binary-file
      a.html    | '<!DOCTYPE html><p>Ships</p>'  | markup
      a.html    | '<html>Ships'                  | markup
      a.html    | '<BODY bgcolor="a">Ships'      | markup
      a.txt     | '\n<div id="a">Ships</div>'    | markup
      a.txt     | '<p>Ships<p>sailed'            | markup
      a.txt     | '<!-- a --><b>Ships</b>'       | markup
      a.xml     | '<n:doc a="b"><t>S</t></n:doc>' | markup
      a.json    | '[]'                           | empty-file
      a.json    | '[ [], [\n] ]'                 | empty-file
      piped     | '[]'                           | empty-file
      """)
  void saysWhatItCannotRead(String name, String content, String code) throws IOException {
    var good = write("z.txt", "Ships sailed.");
    var file = write(name, content.replace("\\0", "\0").replace("\\n", "\n"));
    assertThat(texts(read(file, good))).containsExactly("Ships sailed.");
    assertThat(problems).extracting(Problem::code).containsExactly(code);
    assertThat(problems.get(0).where()).isEqualTo(file.toString());
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThat(read(folder.resolve("none.txt"))).isEmpty();
    assertThat(problems).extracting(Problem::code).containsExactly("missing-file");
  }

  @Test
  void readsFoldersSortedWithAllBelow() throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    write("b/c/2.txt", "two");
    write("b/1.txt", "one");
    write("a.txt", "zero");
    write("z.jsonl", "{\"text\": \"three\"}\n{\"text\": \"four\"}");
    write(".hidden", "not this");
    assertThat(texts(read(folder))).containsExactly("zero", "one", "two", "three", "four");
    assertThat(problems).isEmpty();
  }

  @Test
  void readsAFolderOnceThoughALinkLeadsBack() throws IOException {
    write("a.txt", "zero");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertThat(texts(read(folder))).containsExactly("zero");
    assertThat(problems).extracting(Problem::code).containsExactly("folder-twice");
  }

  @Test
  @Timeout(30)
  void manyLinesOfOneUriAreToldApart() throws IOException {
    int lines = 40_000;
    var readings = read(write("in.jsonl", (GOOD.formatted("a") + "\n").repeat(lines)));
    assertThat(readings).hasSize(lines);
    assertThat(ids(readings)).doesNotHaveDuplicates().endsWith("a~" + lines);
  }

  @Test
  void aGivenIdThatLooksLikeACopyIsNotGivenTwice() throws IOException {
    var lines = Stream.of("a~2", "a", "a", "a").map(GOOD::formatted).toList();
    assertThat(ids(read(write("in.jsonl", String.join("\n", lines)))))
        .containsExactly("a~2", "a", "a~3", "a~4");
  }

  @Test
  void idsDifferWhenTheyAreWrittenOut() throws IOException {
    var lines = Stream.of("\\ud800", "\\udc00", "\\ud83d\\udea2").map(GOOD::formatted).toList();
    assertThat(ids(read(write("in.jsonl", String.join("\n", lines)))))
        .containsExactly("\ufffd", "\ufffd~2", "\uD83D\uDEA2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ships sailed.", "{\"text\": \"Ships sailed.\"}"})
  @Timeout(30)
  void readsANamedPipe(String content) throws IOException, InterruptedException {
    var pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    var writer =
        new ProcessBuilder("sh", "-c", "printf %s \"$1\" >\"$2\"", "sh", content, pipe.toString());
    var writing = writer.start();
    assertThat(texts(read(pipe))).containsExactly("Ships sailed.");
    assertThat(writing.waitFor()).isZero();
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # what has come, of a stream that is still open
      {"text": "one"}\\n
      [{"text": "one"},
      {"text":\\n "one"}
      '{"text":\\n\\n "one"} {"'
      '\\ufeff\\n{"text": "one"}\\n'
      """)
  void readsADispatchBeforeTheNextIsThere(String come) {
    var open = new OpenStream(come.replace("\\ufeff", "\ufeff").translateEscapes());
    try (var readings =
        new DispatchReader(ReadOptions.DEFAULT).read(List.of(Path.of("-")), open, problems::add)) {
      assertThat(readings.iterator().next().dispatch().text()).isEqualTo("one");
    }
  }

  /** Gives what has come, byte by byte, and fails where a reader waits for more. */
  private static final class OpenStream extends InputStream {
    private final byte[] come;
    private int at;

    OpenStream(String come) {
      this.come = come.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int available() {
      return 0;
    }

    @Override
    public int read() {
      assertThat(at).as("Waits for what is not needed").isLessThan(come.length);
      return come[at++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      bytes[from] = (byte) read();
      return 1;
    }
  }

  @Test
  void keepsBothOfADuplicateIdAndNotesIt() throws IOException {
    var file = write("in.jsonl", (GOOD.formatted("a") + "\n").repeat(3));
    var readings = read(file);
    assertThat(ids(readings)).containsExactly("a", "a~2", "a~3");
    assertThat(readings.get(1).notes()).extracting(Note::code).containsExactly("duplicate-id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Ships sailed.                                   | 1
      '{"text": "one"}\n{"text": "two"}'              | 2
      '[{"text": "one"}, {"text": "two"}]'            | 2
      [Updated] Ships sailed.                         | 1
      {Ships} sailed.                                 | 1
      <Reuters> Ships sailed.                         | 1
      '<3 ships sailed </3'                           | 1
      """)
  void readsStandardInputAsWhatItIs(String content, int dispatches) {
    var in =
        new ByteArrayInputStream(content.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
    try (var readings =
        new DispatchReader(ReadOptions.DEFAULT).read(List.of(Path.of("-")), in, problems::add)) {
      assertThat(readings.toList()).hasSize(dispatches);
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void cutsNothingOfALongText() throws IOException {
    var text = "The port will close on Friday, the mayor said. \n".repeat(1_100_000);
    var file = write("long.txt", text);
    var readings = read(file);
    assertThat(String.join("", texts(readings))).isEqualTo(text);
    assertThat(readings).hasSizeGreaterThan(250);
    assertThat(readings)
        .allSatisfy(
            r -> {
              assertThat(r.dispatch().text().length()).isLessThanOrEqualTo(Limits.DEFAULT.part());
              assertThat(r.notes()).extracting(Note::code).containsExactly("long-text-in-parts");
            });
    assertThat(ids(readings)).doesNotHaveDuplicates().first().asString().endsWith("#char=0,199968");
    assertThat(problems).isEmpty();
  }

  @Test
  void cutsALongTextWithoutAnyGapBetweenCharacters() {
    var text = "\uD83D\uDEA2".repeat(Limits.DEFAULT.part());
    var reading = new DispatchReader(ReadOptions.DEFAULT).readText("d1", text);
    var parts = Parts.of(reading, Limits.DEFAULT.part());
    assertThat(String.join("", texts(parts))).isEqualTo(text);
    assertThat(parts)
        .allSatisfy(
            p -> assertThat(Character.isLowSurrogate(p.dispatch().text().charAt(0))).isFalse());
  }

  @Test
  void readsJsonLinesOneAtATime() {
    var endless =
        new InputStream() {
          private final byte[] line = (GOOD.formatted("a") + "\n").getBytes(StandardCharsets.UTF_8);
          private long at;

          @Override
          public int read() {
            return line[(int) (at++ % line.length)];
          }
        };
    try (var readings =
        new DispatchReader(ReadOptions.DEFAULT)
            .read(List.of(Path.of("-")), endless, problems::add)) {
      assertThat(readings.limit(1000)).hasSize(1000);
    }
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private List<Reading> read(Path... inputs) {
    return read(ReadOptions.DEFAULT, inputs);
  }

  private List<Reading> read(ReadOptions options, Path... inputs) {
    try (var readings =
        new DispatchReader(options)
            .read(Arrays.asList(inputs), InputStream.nullInputStream(), problems::add)) {
      return readings.toList();
    }
  }

  private static List<String> ids(List<Reading> readings) {
    return readings.stream().map(Reading::dispatch).map(Dispatch::id).toList();
  }

  private static List<String> texts(List<Reading> readings) {
    return readings.stream().map(Reading::dispatch).map(Dispatch::text).toList();
  }
}

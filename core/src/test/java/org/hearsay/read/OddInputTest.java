package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Inputs that are broken, of another kind, or too long: each is reported, and the others are read.
 */
class OddInputTest {
  private static final String GOOD = "{\"uri\": \"%s\", \"text\": \"Ships sailed.\"}";
  private static final Limits SMALL = new Limits(40, 120, 300);
  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # file  | bytes, one a character        | code           | says
      a.png   | '\u0089PNG\r\n'               | binary-file    | a PNG image
      a.jsonl | '\u0089PNG\r\n'               | binary-file    | a PNG image
      a.txt   | '\u001f\u008b\b'              | binary-file    | compressed by gzip
      a.bin   | '\u007fELF\u0002'             | binary-file    | a program
      a.docx  | 'PK\u0003\u0004'              | binary-file    | an office document
      a.rtf   | '{\\\\rtf1 Ships'            | binary-file    | an RTF document
      a.txt   | 'Ships\u0000 sailed'          | binary-file    | Byte 0x00 at offset 5 (line 1)
      a.txt   | 'S\u0000h\u0000i\u0000'       | binary-file    | --encoding UTF-16LE
      a.txt   | '\u0000S\u0000h\u0000i'       | binary-file    | --encoding UTF-16BE
      a.txt   | '\u0001\u0002\u0003 Ships'    | binary-file    | 3 are control characters
      a.txt   | 'Ships\nKiel\u00c3'           | wrong-encoding | 0xC3 at offset 10 (line 2) is not UTF-8 (it is the last
      a.txt   | '\u00ff\u00feS\u0000h'        | wrong-encoding | byte order mark
      a.txt   | '\u00c2\u00a0\n'             | empty-file     | no text in it
      a.txt   | '\u00ef\u00bb\u00bf'         | empty-file     | no text in it
      a.json  | '[{"text": "K\u00f6ln \u0020"}]' | broken-json | --encoding windows-1252
      a.json  | '{"uri": "x",\n"text": "S'    | broken-json    | Invalid JSON in line 2
      a.jsonl | '{"text": "K\u00f6ln"}'        | wrong-encoding | 0xF6 at offset 11 of the line
      a.jsonl | '{"text": "S", "text": "T"}'  | broken-json    | Duplicate field 'text'
      a.jsonl | '{"text": 7}'                 | json-without-text | got "text": 7
      a.jsonl | '{"txt": "S"}'                | json-without-text | got the keys [txt]
      """)
  void saysWhatIsWrongAndWhere(String name, String bytes, String code, String says)
      throws IOException {
    var file = write(name, unescaped(bytes));
    var good = write("z.txt", "Ships sailed.");
    assertThat(texts(read(Limits.DEFAULT, ReadOptions.DEFAULT, file, good)))
        .containsExactly("Ships sailed.");
    assertThat(problems).extracting(Problem::code).containsExactly(code);
    assertThat(problems.get(0).where()).isEqualTo(file.toString());
    assertThat(problems.get(0).message()).contains(says);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void readsTextAndJsonWithAByteOrderMark(String encoding) throws IOException {
    var charset = Charset.forName(encoding);
    var text = folder.resolve("a.txt");
    Files.write(text, "\ufeffKöln.".getBytes(charset));
    var lines = folder.resolve("b.jsonl");
    Files.write(lines, "\ufeff{\"text\": \"Köln.\"}\n{\"text\": \"Kiel.\"}".getBytes(charset));
    // a given encoding counts only if there is no byte order mark
    var told = ReadOptions.DEFAULT.withEncoding(Optional.of(Charset.forName("windows-1252")));
    assertThat(texts(read(Limits.DEFAULT, told, text, lines)))
        .containsExactly("Köln.", "Köln.", "Kiel.");
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"windows-1252", "UTF-16LE", "UTF-16BE"})
  void readsJsonInTheEncodingThatIsTold(String encoding) throws IOException {
    var charset = Charset.forName(encoding);
    var lines = folder.resolve("a.jsonl");
    Files.write(lines, "{\"text\": \"Köln.\"}\n{\"text\": \"Kiel.\"}\n".getBytes(charset));
    var array = folder.resolve("b.json");
    Files.write(array, "[\n{\"text\": \"Köln.\"}]".getBytes(charset));
    var told = ReadOptions.DEFAULT.withEncoding(Optional.of(charset));
    assertThat(texts(read(Limits.DEFAULT, told, lines, array)))
        .containsExactly("Köln.", "Kiel.", "Köln.");
    assertThat(problems).isEmpty();
  }

  @Test
  void anObjectMayGoOnAfterItsFirstLine() throws IOException {
    var file = write("a.json", "{\"uri\": \"x\",\n \"text\": \"Ships sailed.\"}\n");
    assertThat(texts(read(Limits.DEFAULT, ReadOptions.DEFAULT, file)))
        .containsExactly("Ships sailed.");
    assertThat(problems).isEmpty();
  }

  @Test
  void aBrokenFirstLineLeavesTheOthersWhole() throws IOException {
    var file = write("a.jsonl", "{\"uri\": \"x\", \"te\n" + GOOD.formatted("b") + "\n");
    assertThat(texts(read(Limits.DEFAULT, ReadOptions.DEFAULT, file)))
        .containsExactly("Ships sailed.");
    assertThat(problems).extracting(p -> p.line().orElse(0)).containsExactly(1);
  }

  @Test
  void notesFieldsOfAnotherType() throws IOException {
    var file =
        write(
            "a.jsonl",
            "{\"text\": \"Ships sailed.\", \"publisher\": [\"x\"], \"headline\": {\"a\": 1},"
                + " \"language\": true, \"uri\": null, \"published\": 2023}");
    var notes = read(Limits.DEFAULT, ReadOptions.DEFAULT, file).get(0).notes();
    assertThat(notes).extracting(Note::code).containsOnly("wrong-type");
    assertThat(notes)
        .extracting(Note::message)
        .anySatisfy(m -> assertThat(m).contains("\"publisher\"", "[\"x\"]"))
        .anySatisfy(m -> assertThat(m).contains("\"headline\"", "{\"a\":1}"))
        .anySatisfy(m -> assertThat(m).contains("\"language\"", "true"))
        .hasSize(3);
  }

  @Test
  void aFolderWithNothingToReadIsToldOf() throws IOException {
    write(".hidden", "Ships sailed.");
    assertThat(read(Limits.DEFAULT, ReadOptions.DEFAULT, folder)).isEmpty();
    assertThat(problems).extracting(Problem::code).containsExactly("empty-folder");
  }

  @ParameterizedTest
  @CsvSource({"120, ''", "121, line-too-long"})
  void aLineOfMoreThanTheLimitIsToldOfAndTheNextIsRead(int length, String code) throws IOException {
    var frame = "{\"uri\": \"long\", \"text\": \"\"}";
    var line = frame.replace("\"\"", "\"" + "x".repeat(length - frame.length()) + "\"");
    var file = write("a.jsonl", GOOD.formatted("a") + "\n" + line + "\n" + GOOD.formatted("b"));
    var texts = texts(read(SMALL, ReadOptions.DEFAULT, file));
    assertThat(texts).startsWith("Ships sailed.").endsWith("Ships sailed.");
    assertThat(texts.size() > 2).isEqualTo(code.isEmpty());
    assertThat(problems)
        .extracting(Problem::code)
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    assertThat(problems).allMatch(p -> p.line().equals(Optional.of(2)));
  }

  @ParameterizedTest
  @CsvSource({"300, 8, ''", "301, 0, text-too-long"})
  void aTextOfMoreThanTheLimitIsToldOf(int length, int parts, String code) throws IOException {
    var file = write("a.txt", "x".repeat(length));
    assertThat(read(SMALL, ReadOptions.DEFAULT, file)).hasSize(parts);
    assertThat(problems)
        .extracting(Problem::code)
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void aLongTextOfJsonIsReadInPartsToo() throws IOException {
    var text = "Ships sailed to Kiel. ".repeat(4);
    var file = write("a.jsonl", "{\"uri\": \"u\", \"text\": \"" + text + "\"}");
    var readings = read(SMALL, ReadOptions.DEFAULT, file);
    assertThat(String.join("", texts(readings))).isEqualTo(text);
    assertThat(readings)
        .extracting(r -> r.dispatch().id())
        .containsExactly("u#char=0,22", "u#char=22,44", "u#char=44,66", "u#char=66,88");
    assertThat(readings.get(0).notes().get(0).message()).contains("88 characters", "4 parts");
  }

  private static String unescaped(String text) {
    return text.translateEscapes();
  }

  /** Each character is a byte. */
  private Path write(String name, String bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  private List<Reading> read(Limits limits, ReadOptions options, Path... inputs) {
    try (var readings =
        new DispatchReader(options, limits)
            .read(List.of(inputs), InputStream.nullInputStream(), problems::add)) {
      return readings.toList();
    }
  }

  private static List<String> texts(List<Reading> readings) {
    return readings.stream().map(r -> r.dispatch().text()).toList();
  }
}

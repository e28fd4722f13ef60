package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Moment;
import org.hearsay.model.dispatch.Problem;
import org.hearsay.model.dispatch.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys, versions and times of publication, as JSON Lines give them. */
class DispatchKeyTest {
  private static final DispatchReader READER = new DispatchReader(ReadOptions.DEFAULT);

  private static List<Reading> read(List<String> lines) {
    var in = new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    var problems = new ArrayList<Problem>();
    try (var readings = READER.read(List.of(Path.of("-")), in, problems::add)) {
      var all = readings.toList();
      assertThat(problems).isEmpty();
      return all;
    }
  }

  private static Dispatch dispatch(String fields) {
    return read(List.of("{" + fields + ", \"text\": \"The ferry sank off Bari on Monday.\"}"))
        .get(0)
        .dispatch();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "uri": "https://Wire.Example/a?B=1", "publisher": "EFE"  | https://wire.example/a?B=1
          "uri": "HTTPS://wire.example/A", "publisher": "EFE"      | https://wire.example/A
          "uri": "urn:newsml:efe:7", "publisher": "EFE"            | urn:newsml:efe:7
          """)
  void anAddressIsTheReference(String fields, String reference) {
    assertThat(dispatch(fields).key().reference()).isEqualTo(reference);
    assertThat(dispatch(fields).key().publisher()).isEqualTo("EFE");
  }

  @Test
  void withoutAnAddressTheContentCountsNotTheNameOfTheFile() {
    var one = dispatch("\"uri\": \"a/one.txt\", \"id\": \"1\"").key();
    assertThat(one.reference()).matches("sha256:[0-9a-f]{64}");
    assertThat(dispatch("\"uri\": \"file:///b/two.txt\"").key()).isEqualTo(one);
    assertThat(dispatch("\"headline\": \"Ferry sinks\"").key()).isNotEqualTo(one);
  }

  @Test
  void keysDoNotDependOnTheOrderOfInput() {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 9; i++) {
      lines.add("{\"id\": \"same\", \"text\": \"Ferry number " + i % 5 + " sank on Monday.\"}");
    }
    var forward =
        read(lines).stream()
            .collect(
                Collectors.toMap(r -> r.dispatch().text(), r -> r.dispatch().key(), (a, b) -> a));
    Collections.reverse(lines);
    assertThat(read(lines))
        .allSatisfy(
            r -> assertThat(r.dispatch().key()).isEqualTo(forward.get(r.dispatch().text())));
  }

  @Test
  void versionAndReplacesComeFromTheFieldsAndTheKindFromTheWords() {
    assertThat(
            dispatch(
                    "\"version\": 3, \"replaces\": [\"u1\", \"u2\"], \"headline\": \"UPDATE 1-Ferry\"")
                .revision())
        .isEqualTo(
            new Revision(Optional.of(3), Optional.of(Revision.Kind.UPDATE), List.of("u1", "u2")));
    assertThat(dispatch("\"replaces\": \"u1\", \"slug\": \"RECASTS\"").revision())
        .isEqualTo(
            new Revision(Optional.empty(), Optional.of(Revision.Kind.RECAST), List.of("u1")));
    assertThat(dispatch("\"publisher\": \"EFE\"").revision()).isEqualTo(Revision.NONE);
  }

  @Test
  void aVersionThatIsNoneIsNoted() {
    var reading = read(List.of("{\"text\": \"It sank.\", \"version\": \"latest\"}")).get(0);
    assertThat(reading.dispatch().revision()).isEqualTo(Revision.NONE);
    assertThat(reading.notes())
        .anySatisfy(note -> assertThat(note.message()).contains("\"version\"", "\"latest\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # published                     | value                     | time of day
          2024-03-05T09:30:00+09:00       | 2024-03-05T09:30:00+09:00 | 2024-03-05T09:30:00+09:00
          2024-03-05 09:30:00Z            | 2024-03-05T09:30:00Z      | 2024-03-05T09:30:00Z
          Tue, 5 Mar 2024 09:30:00 GMT    | 2024-03-05T09:30:00Z      | 2024-03-05T09:30:00Z
          2024-03-05 09:30:00             | 2024-03-05                | 2024-03-05T09:30:00
          2024-03-05                      | 2024-03-05                |
          March 2024                      | 2024-03                   |
          """)
  void theTimeOfDayIsKeptWhereOneIsTold(String published, String value, String time) {
    var dispatch = dispatch("\"published\": \"" + published + "\"");
    assertThat(dispatch.published().flatMap(when -> when.value())).contains(value);
    assertThat(dispatch.publishedAt().map(Moment::toString)).isEqualTo(Optional.ofNullable(time));
  }

  @Test
  void withoutAZoneAnHourCanBeAnyOfTheDaysAround() {
    var at = Moment.find("2024-03-05T09:30").orElseThrow();
    assertThat(at.earliest()).isEqualTo("2024-03-04T19:30:00Z");
    assertThat(at.latest()).isEqualTo("2024-03-05T21:30:00Z");
  }
}

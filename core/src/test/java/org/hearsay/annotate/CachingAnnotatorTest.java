package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hearsay.Cases;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Notes;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.AttributionMark;
import org.hearsay.model.text.Name;
import org.hearsay.model.text.NameType;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CachingAnnotatorTest {
  private static final Dispatch DISPATCH = Cases.dispatch("Orla said ships sailed.");
  @TempDir private Path folder;
  private final List<Note> noted = Collections.synchronizedList(new ArrayList<>());
  private final Counting inner = new Counting("one");

  /** Gives the same annotation again and again, counts its calls, and notes what it is told to. */
  private static final class Counting implements Annotator {
    private final AtomicInteger calls = new AtomicInteger();
    private final String version;
    private boolean notes;

    Counting(String version) {
      this.version = version;
    }

    @Override
    public Annotation annotate(Dispatch dispatch, Notes notes) {
      calls.incrementAndGet();
      if (this.notes) {
        notes.add("odd", "An odd text");
      }
      return annotation();
    }

    @Override
    public String version() {
      return version;
    }
  }

  private static Annotation annotation() {
    var tokens =
        List.of(
            new Token(0, new Span(0, 4), "Orla", "Orla", "PROPN", "NNP", "Number=Sing", 1, "nsubj"),
            new Token(
                1,
                new Span(5, 9),
                "said",
                "say",
                "VERB",
                "VBD",
                "Tense=Past|VerbForm=Fin",
                -1,
                "root"),
            new Token(
                2, new Span(10, 15), "ships", "ship", "NOUN", "NNS", "Number=Plur", 3, "nsubj"),
            new Token(
                3,
                new Span(16, 22),
                "sailed",
                "sail",
                "VERB",
                "VBD",
                "Tense=Past|VerbForm=Fin",
                1,
                "ccomp"),
            new Token(4, new Span(22, 23), ".", ".", "PUNCT", ".", "", 1, "punct"));
    var mark =
        new AttributionMark(
            List.of(new Span(5, 9)), List.of(new Span(0, 4)), List.of(new Span(10, 22)));
    return new Annotation(
        List.of(new Sentence(0, new Span(0, 23), tokens)),
        List.of(new Name(new Span(0, 4), NameType.PERSON)),
        List.of(),
        List.of(mark));
  }

  private Annotation annotate(Annotator annotator) {
    return new CachingAnnotator(annotator, folder).annotate(DISPATCH, noted::add);
  }

  private List<Path> files() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void theSecondTimeAnAnnotationComesFromTheFolder() throws IOException {
    assertThat(annotate(inner)).isEqualTo(annotation());
    assertThat(annotate(inner)).isEqualTo(annotation());
    assertThat(inner.calls).hasValue(1);
    assertThat(files()).hasSize(1);
  }

  @Test
  void anotherTextIsAnnotatedAnew() {
    var caching = new CachingAnnotator(inner, folder);
    caching.annotate(DISPATCH, noted::add);
    caching.annotate(Cases.dispatch("Orla said ships sailed!"), noted::add);
    assertThat(inner.calls).hasValue(2);
  }

  @Test
  void whatAnotherModelGaveIsNotUsed() throws IOException {
    annotate(inner);
    var other = new Counting("two/2 ü");
    annotate(other);
    assertThat(other.calls).hasValue(1);
    assertThat(files()).hasSize(2);
    assertThat(new CachingAnnotator(other, folder).version()).isEqualTo("two/2 ü");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no CoNLL-U at all\n",
        "1\tOrla\tOrla\n",
        "# sha256 = 00\n",
        "1\tOrla\tOrla\tPROPN\tNNP\t_\t0\troot\t_\tSpan=0:4\n\n",
        "# attribution = 5:9\n"
      })
  void aDamagedFileIsMadeAnew(String damaged) throws IOException {
    annotate(inner);
    Files.writeString(files().get(0), damaged);
    assertThat(annotate(inner)).isEqualTo(annotation());
    assertThat(annotate(inner)).isEqualTo(annotation());
    assertThat(inner.calls).hasValue(2);
    assertThat(noted).isEmpty();
  }

  @Test
  void aFileThatWasCutIsMadeAnewWhereverItWasCut() throws IOException {
    annotate(inner);
    var file = files().get(0);
    var whole = Files.readString(file);
    for (int end = 0; end < whole.length() - 1; end++) {
      Files.writeString(file, whole.substring(0, end));
      assertThat(annotate(inner)).as("cut at %d", end).isEqualTo(annotation());
    }
  }

  @Test
  void aFileThatIsNoTextIsMadeAnew() throws IOException {
    annotate(inner);
    Files.write(files().get(0), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0x80});
    assertThat(annotate(inner)).isEqualTo(annotation());
  }

  @Test
  void notesComeEachTime() {
    inner.notes = true;
    annotate(inner);
    annotate(inner);
    assertThat(noted).extracting(Note::code).containsExactly("odd", "odd");
  }

  @Test
  void anAnnotationThatCannotBeKeptIsGivenAllTheSame() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "no folder");
    var found = new CachingAnnotator(inner, file).annotate(DISPATCH, noted::add);
    assertThat(found).isEqualTo(annotation());
    assertThat(noted).extracting(Note::code).containsExactly("annotation-not-kept");
    assertThat(noted.get(0).message()).contains(file.toString());
  }

  @Test
  void threadsThatMeetAtOneTextAllGetIt() throws Exception {
    var pool = Executors.newFixedThreadPool(8);
    try {
      Callable<Annotation> work = () -> annotate(inner);
      for (var result : pool.invokeAll(IntStream.range(0, 64).mapToObj(i -> work).toList())) {
        assertThat(result.get()).isEqualTo(annotation());
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(files()).hasSize(1);
    assertThat(noted).isEmpty();
  }
}

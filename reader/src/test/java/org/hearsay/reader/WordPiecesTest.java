package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
  private static final WordPieces SHIPPED =
      new WordPieces(ModelFile.bundled().lines("vocabulary.txt"));

  /** Vectors of the tokenizers library, which training uses: {@code training/vectors.py}. */
  @Test
  void piecesAreThoseOfTraining() throws IOException {
    var wrong = new ArrayList<String>();
    var lines = vectors();
    for (var line : lines) {
      var word = line.get("word").asText();
      var expected = pieces(line);
      var found = Arrays.stream(SHIPPED.of(word)).boxed().toList();
      if (!found.equals(expected)) {
        wrong.add(line + " but got " + found);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(lines).hasSizeGreaterThan(200);
  }

  private static List<Integer> pieces(JsonNode line) {
    return StreamSupport.stream(line.get("pieces").spliterator(), false)
        .map(JsonNode::asInt)
        .toList();
  }

  private static List<JsonNode> vectors() throws IOException {
    var json = new ObjectMapper();
    try (var in = WordPiecesTest.class.getResourceAsStream("wordpieces.jsonl")) {
      var found = new ArrayList<JsonNode>();
      for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        found.add(json.readTree(line));
      }
      return found;
    }
  }

  @Property(tries = 500)
  void anyWordHasOneToEightKnownPieces(@ForAll String word) {
    var found = Arrays.stream(SHIPPED.of(word)).boxed().toList();
    assertThat(found).hasSizeBetween(1, 8).allMatch(piece -> piece >= 100 && piece < 30_522);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      textBlock =
          """
          said, said
          Seoul, seo ##ul
          naïve, naive
          n't, n ' t
          U.S., u . s .
          北京, 北 京
          🇰🇵, [UNK]
          said🇰🇵, [UNK]
          sa\u200bid, said
          SAID, said
          """)
  void theLongestKnownPieceComesFirst(String word, String pieces) {
    var vocabulary = new ArrayList<>(IntStream.range(0, 100).mapToObj(i -> "[" + i + "]").toList());
    vocabulary.addAll(
        List.of(
            "[UNK]", "sa", "said", "seo", "##ul", "##u", "naive", "n", "'", "t", "u", ".", "s"));
    vocabulary.addAll(List.of("北", "京"));
    var found = new WordPieces(vocabulary).of(word);
    assertThat(Arrays.stream(found).mapToObj(vocabulary::get)).containsExactly(pieces.split(" "));
  }
}

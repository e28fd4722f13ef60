package org.hearsay.extract.claims;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.annotate.ConlluFile;
import org.hearsay.model.text.Annotation;

/**
 * A text of our own writing with the claims that a careful reader finds in it.
 *
 * @param claims content, cues, sources, and so on, as the head of {@code traps.conllu} says
 * @param conllu the annotation of the reader that ships, frozen by {@code tools/freeze}
 */
record Trap(String name, String text, List<String> claims, String conllu) {
  /** The traps of a file beside this class, in its order. */
  static Stream<Trap> read(String file) throws IOException {
    try (var in = Trap.class.getResourceAsStream(file)) {
      var all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("\n\n")).filter(b -> b.contains("# trap")).map(Trap::of);
    }
  }

  private static Trap of(String block) {
    var claims = new ArrayList<String>();
    var rows = new ArrayList<String>();
    String name = "";
    String text = "";
    for (var line : block.split("\n")) {
      if (line.startsWith("# trap = ")) {
        name = line.substring("# trap = ".length());
      } else if (line.startsWith("# text = ")) {
        text = line.substring("# text = ".length());
      } else if (line.startsWith("# claim = ")) {
        claims.add(line.substring("# claim = ".length()));
      } else {
        rows.add(line.equals("#") ? "" : line);
      }
    }
    return new Trap(name, text, claims, String.join("\n", rows).strip() + "\n\n");
  }

  /** The frozen annotation, attributions included. */
  Annotation annotation() {
    return ConlluFile.parse(text, conllu);
  }

  @Override
  public String toString() {
    return name;
  }
}

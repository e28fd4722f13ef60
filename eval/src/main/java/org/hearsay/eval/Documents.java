package org.hearsay.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The documents of a corpus as a file that the reader reads. */
final class Documents {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Documents() {}

  /**
   * The file: the corpus's own, or one made of it.
   *
   * @param shared the folder that holds cases, corpora and tools
   * @param work where to write what has to be made
   */
  static Path of(Corpus corpus, Path shared, Path work) throws IOException {
    var folder = shared.resolve(corpus.folder());
    return switch (corpus.kind()) {
      case CASE -> folder.resolve(corpus.name() + ".txt");
      case ATTRIBUTION, PLACES -> folder.resolve("documents.jsonl");
      case TIMES -> fromTimeMl(folder, work.resolve(corpus.name() + ".documents.jsonl"));
    };
  }

  private static Path fromTimeMl(Path folder, Path target) throws IOException {
    List<Path> files;
    try (var listed = Files.list(folder)) {
      files = listed.filter(f -> f.toString().endsWith(".tml")).sorted().toList();
    }
    try (Writer out = Files.newBufferedWriter(target)) {
      for (var file : files) {
        var document = TimeMl.read(file);
        var json =
            MAPPER
                .createObjectNode()
                .put("uri", file.getFileName().toString().replaceFirst("\\.tml$", ".txt"))
                .put("published", document.published())
                .put("language", "en")
                .put("text", document.text());
        out.write(json + "\n");
      }
    }
    return target;
  }
}

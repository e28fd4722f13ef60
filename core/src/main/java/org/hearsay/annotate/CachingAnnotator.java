package org.hearsay.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Notes;
import org.hearsay.model.text.Annotation;

/**
 * Caches the annotations of another annotator in a folder of CoNLL-U files. Each text has one file,
 * named after the SHA-256 of the text. Safe for many threads and programs at once.
 *
 * <p>Every version of an annotator has a subfolder of its own. Each file ends with a checksum, and
 * a damaged file is made again. An annotation with notes is not cached, so that the notes come
 * again the next time.
 */
public final class CachingAnnotator implements Annotator {
  /** The version of the files. Files of an older version are not read. */
  private static final String FORMAT = "-2";

  private static final String CHECKSUM = "# sha256 = ";

  private final Annotator inner;
  private final Path folder;

  /**
   * Caches the annotations of {@code inner} in {@code folder}, and creates the folder if necessary.
   */
  public CachingAnnotator(Annotator inner, Path folder) {
    this.inner = inner;
    this.folder = folder.resolve(inner.version().replaceAll("[^A-Za-z0-9.+-]+", "_") + FORMAT);
  }

  @Override
  public Annotation annotate(Dispatch dispatch, Notes notes) {
    var file = folder.resolve(sha256(dispatch.text()).substring(0, 32) + ".conllu");
    return kept(dispatch.text(), file).orElseGet(() -> annotated(dispatch, file, notes));
  }

  /** The content of a file; empty if the file is missing or damaged. */
  private static Optional<Annotation> kept(String text, Path file) {
    try {
      var all = Files.readString(file);
      var conllu = all.substring(0, Math.max(0, all.lastIndexOf(CHECKSUM)));
      return all.equals(sealed(conllu))
          ? Optional.of(ConlluFile.parse(text, conllu))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Annotation annotated(Dispatch dispatch, Path file, Notes notes) {
    var noted = new ArrayList<Note>();
    var found = inner.annotate(dispatch, noted::add);
    noted.forEach(notes::add);
    try {
      if (noted.isEmpty()) {
        keep(file, sealed(ConlluFile.write(dispatch.text(), found)));
      }
    } catch (IOException e) {
      notes.add("annotation-not-kept", "The annotation could not be kept: " + e);
    }
    return found;
  }

  private void keep(Path file, String content) throws IOException {
    Files.createDirectories(folder);
    var part = Files.createTempFile(folder, "new", ".part");
    Files.writeString(part, content);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String sealed(String conllu) {
    return conllu + CHECKSUM + sha256(conllu) + '\n';
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public String version() {
    return inner.version();
  }
}

package org.hearsay.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hearsay.model.Annotation;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Notes;

/**
 * Keeps what another annotator gives in a folder of CoNLL-U files, one a text, named for the text's
 * SHA-256, and reads it from there the next time. Safe for many threads and programs at once.
 *
 * <p>A folder serves one annotator: files of another version lie in another folder below it.
 */
public final class CachingAnnotator implements Annotator {
  private final Annotator inner;
  private final Path folder;

  /** Keeps what {@code inner} gives below {@code folder}, which is made where it is missing. */
  public CachingAnnotator(Annotator inner, Path folder) {
    this.inner = inner;
    this.folder = folder.resolve(inner.version().replaceAll("[^A-Za-z0-9.+-]+", "_"));
  }

  @Override
  public Annotation annotate(Dispatch dispatch, Notes notes) {
    var file = folder.resolve(name(dispatch.text()));
    try {
      if (Files.exists(file)) {
        return ConlluFile.parse(dispatch.text(), Files.readString(file));
      }
      var found = inner.annotate(dispatch, notes);
      Files.createDirectories(folder);
      var part = Files.createTempFile(folder, "new", ".part");
      Files.writeString(part, ConlluFile.write(dispatch.text(), found));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("Could not keep the annotation of " + dispatch.id(), e);
    }
  }

  private static String name(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 32) + ".conllu";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public String version() {
    return inner.version();
  }
}

package org.hearsay.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/**
 * A model file as {@code training/export.py} writes it: one zip with ONNX graphs, labels and the
 * vocabulary of wordpieces.
 */
final class ModelFile {
  private static final String BUNDLED = "/org/hearsay/reader/reader.zip";
  private static final String ADVICE =
      "name another file with --model, or train one (training/README.md)";
  private final String origin;
  private final String checksum;
  private final Map<String, byte[]> entries = new HashMap<>();
  private final JsonNode about;

  private ModelFile(String origin, byte[] bytes) {
    this.origin = origin;
    this.checksum = sha256(bytes);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
      about = new ObjectMapper().readTree(entry("model.json"));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          origin + " is damaged or no model of Hearsay's: " + e.getMessage() + "; " + ADVICE, e);
    }
    check();
  }

  private void check() {
    for (var file : about.path("files").properties()) {
      var found = sha256(entry(file.getKey()));
      if (!found.equals(file.getValue().asText())) {
        throw new IllegalArgumentException(
            "%s is damaged: %s has the checksum %s instead of %s; %s"
                .formatted(origin, file.getKey(), found, file.getValue().asText(), ADVICE));
      }
    }
  }

  /**
   * The model that ships.
   *
   * @throws IllegalStateException if it is not on the class path
   */
  static ModelFile bundled() {
    try (var in = ModelFile.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("No model is on the class path; " + ADVICE);
      }
      return new ModelFile("The model on the class path", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The model on the class path could not be read", e);
    }
  }

  /**
   * The user's model.
   *
   * @throws IllegalArgumentException if the file is missing or damaged
   */
  static ModelFile at(Path file) {
    try {
      return new ModelFile(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "The model " + file + " could not be read: " + e.getMessage() + "; " + ADVICE, e);
    }
  }

  /** An entry of the zip. */
  byte[] entry(String name) {
    var bytes = entries.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException(origin + " lacks " + name + "; " + ADVICE);
    }
    return bytes;
  }

  /** The labels of a layer, by index. */
  List<String> labels(String layer) {
    var found = new ArrayList<String>();
    about.path("labels").path(layer).forEach(l -> found.add(l.asText()));
    if (found.isEmpty()) {
      throw new IllegalArgumentException(origin + " has no labels for " + layer + "; " + ADVICE);
    }
    return found;
  }

  /** The lines of a text entry. */
  List<String> lines(String name) {
    return new String(entry(name), StandardCharsets.UTF_8).lines().toList();
  }

  /** Version and the first digits of the file's SHA-256. */
  String version() {
    return "reader-" + about.path("version").asText() + "+" + checksum.substring(0, 12);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

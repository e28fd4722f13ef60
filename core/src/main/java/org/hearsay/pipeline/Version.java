package org.hearsay.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version, as written by the build. */
public final class Version {
  private static final String FILE = "/org/hearsay/version.properties";

  private Version() {}

  /** Such as {@code 0.1.0}. */
  public static String current() {
    var properties = new Properties();
    try (var in = Version.class.getResourceAsStream(FILE)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + FILE, e);
    }
    return properties.getProperty("version", "unknown");
  }
}

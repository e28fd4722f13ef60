package org.hearsay.cli;

import org.hearsay.pipeline.Version;
import picocli.CommandLine;

/** What {@code --version} shows. */
final class Versions implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "Hearsay " + Version.current(),
      "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")"
    };
  }
}

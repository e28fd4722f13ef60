package org.hearsay.cli;

import java.util.List;

/**
 * Adds commands to the program. Implementations are found by {@link java.util.ServiceLoader}, so a
 * module adds its commands by being on the class path.
 */
public interface CommandProvider {
  /** New instances of classes annotated with {@link picocli.CommandLine.Command}. */
  List<Object> commands();
}

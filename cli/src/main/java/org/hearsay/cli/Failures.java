package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;

/** The one place where an exception becomes an exit code. */
public final class Failures implements CommandLine.IExecutionExceptionHandler {
  /** The exit code where something could not be read or was found wrong. */
  public static final int FAILED = 1;

  static final int WRONG_USAGE = 2;

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    var err = command.getErr();
    if (failure instanceof IllegalArgumentException) {
      err.println("hearsay: " + failure.getMessage());
      return WRONG_USAGE;
    }
    if (failure instanceof NoSuchFileException missing) {
      err.println("hearsay: There is no such file or folder: " + missing.getFile());
      return FAILED;
    }
    if (failure instanceof AccessDeniedException denied) {
      err.println("hearsay: May not be read or written: " + denied.getFile());
      return FAILED;
    }
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      err.println("hearsay: " + failure.getMessage());
      return FAILED;
    }
    err.println("hearsay: this should not have happened; please report it");
    failure.printStackTrace(err);
    return FAILED;
  }
}

package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;

/** The only place where an exception becomes an exit code. */
public final class Failures implements CommandLine.IExecutionExceptionHandler {
  /** The exit code if some input could not be read, or if a check failed. */
  public static final int FAILED = 1;

  static final int WRONG_USAGE = 2;

  /** What to do when memory runs out. */
  static String memoryAdvice() {
    return "Java may use %d MB; give it more, such as HEARSAY_JAVA_OPTIONS=-Xmx4g, or take fewer --threads"
        .formatted(Runtime.getRuntime().maxMemory() >> 20);
  }

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

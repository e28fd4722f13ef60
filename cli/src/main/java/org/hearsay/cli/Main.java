package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import picocli.CommandLine;

/** The program {@code hearsay}. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // not System.out, which ignores errors: a full disk would cut the output silently
    var stdout = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    var out = new PrintWriter(new OutputStreamWriter(stdout, StandardCharsets.UTF_8));
    var err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    int code = run(arguments, out, err, Terminal.ofProcess());
    System.exit(code);
  }

  /**
   * Runs one command.
   *
   * @return 0 if everything was read, 1 if some input could not be read or a check failed, 2 for an
   *     invalid command line
   */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err, Terminal terminal) {
    var command = new CommandLine(new Hear(), new Commands(terminal));
    ServiceLoader.load(CommandProvider.class)
        .forEach(provider -> provider.commands().forEach(command::addSubcommand));
    command
        .setOut(out) // these settings apply only to the commands that already exist
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .registerConverter(Path.class, Main::path)
        .setExecutionExceptionHandler(new Failures());
    int code = execute(command, arguments, err);
    out.flush();
    err.flush();
    return code;
  }

  private static int execute(CommandLine command, String[] arguments, PrintWriter err) {
    try {
      return command.execute(arguments);
    } catch (OutOfMemoryError e) {
      err.println("hearsay: Out of memory. " + Failures.memoryAdvice());
      return Failures.FAILED;
    }
  }

  /**
   * Java converts file names to the encoding of the locale, and cannot open names with other
   * characters.
   */
  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new CommandLine.TypeConversionException(
          "The name '%s' can't be written in this locale's encoding, %s; set another, such as LC_ALL=C.UTF-8"
              .formatted(name, System.getProperty("sun.jnu.encoding")));
    }
  }
}

package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import picocli.CommandLine;

/** The program {@code hearsay}. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // not System.out: it swallows what goes wrong, and a full disk would cut the output silently
    var stdout = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    var out = new PrintWriter(new OutputStreamWriter(stdout, StandardCharsets.UTF_8));
    var err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    var terminal = Terminal.ofProcess(System.in, Boolean.getBoolean("hearsay.terminal"));
    int code = run(arguments, out, err, terminal);
    System.exit(code);
  }

  /**
   * Runs one command.
   *
   * @return 0 all read, 1 something could not be read or was found wrong, 2 wrong usage
   */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err, Terminal terminal) {
    var command = new CommandLine(new Hear(), new Commands(terminal));
    ServiceLoader.load(CommandProvider.class)
        .forEach(provider -> provider.commands().forEach(command::addSubcommand));
    command
        .setOut(out) // what is set here reaches only the commands that are there already
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setExecutionExceptionHandler(new Failures());
    int code = command.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }
}

package org.hearsay.cli;

import picocli.CommandLine;

/** Makes the commands with the terminal that they run on. */
final class Commands implements CommandLine.IFactory {
  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ReadCommand.class) {
      return type.cast(new ReadCommand(terminal));
    }
    if (type == AnnotateCommand.class) {
      return type.cast(new AnnotateCommand(terminal));
    }
    return CommandLine.defaultFactory().create(type);
  }
}

package org.hearsay.eval;

import java.util.List;
import org.hearsay.cli.CommandProvider;
import org.hearsay.eval.golden.CheckCommand;

/** The commands {@code check} and {@code eval}. */
public final class EvaluationCommands implements CommandProvider {
  @Override
  public List<Object> commands() {
    return List.of(new CheckCommand(), new EvalCommand());
  }
}

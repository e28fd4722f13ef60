package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.hearsay.cli.Main;
import org.hearsay.cli.Terminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands of this module are part of the program if the module is on the class path. */
class EvaluationCommandsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # arguments           | code | says
          --help                | 0    | check
          eval --shared nowhere | 2    | nowhere
          eval --only moon      | 2    | got 'moon'
          check nowhere         | 2    | nowhere
          """)
  void endsWithACodeAndSaysWhy(String arguments, int code, String says) {
    var said = new StringWriter();
    var terminal = new Terminal(InputStream.nullInputStream(), false, Map.of());
    var to = new PrintWriter(said);
    assertThat(Main.run(arguments.split(" "), to, to, terminal)).isEqualTo(code);
    assertThat(said.toString()).contains(says);
  }
}

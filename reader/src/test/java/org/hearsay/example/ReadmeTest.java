package org.hearsay.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hearsay.format.LedgerJson;
import org.hearsay.terminal.LedgerText;
import org.hearsay.terminal.PageStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The example in the README compiles, and the output in the README is what the program prints. If
 * the output changes for a good reason, copy it to the README, and draw the picture again with
 * {@code tools/terminal-picture}.
 */
@Timeout(300)
class ReadmeTest {
  private static final Path SOURCE =
      Path.of("src/test/java/org/hearsay/example/ReadmeExample.java");
  private static final PageStyle STYLE = new PageStyle(80, false, PageStyle.Detail.PAGE);

  @Test
  void theReadmeShowsTheExampleThatCompiles() throws IOException {
    assertThat(bare(Files.readString(SOURCE))).contains(bare(block("java")));
  }

  @Test
  void theReadmeShowsWhatTheProgramPrints() throws IOException {
    var ledger = ReadmeExample.read(Files.readString(Path.of("../examples/first.txt")));
    assertThat(LedgerText.write(ledger, STYLE)).contains(block("text"));
    assertThat(bare(LedgerJson.write(ledger))).contains(bare(block("json")));
  }

  /** The first block of the README in a language. */
  private static String block(String language) throws IOException {
    var shown =
        Pattern.compile("(?s)```" + language + "\n(.*?)```")
            .matcher(Files.readString(Path.of("../README.md")));
    assertThat(shown.find()).as("a block of %s in the README", language).isTrue();
    return shown.group(1);
  }

  private static String bare(String code) {
    return code.replaceAll("\\s+", "");
  }
}

package org.hearsay.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the README shows is what compiles and runs. */
@Timeout(300)
class ReadmeTest {
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
  private static final Path SOURCE =
      Path.of("src/test/java/org/hearsay/example/ReadmeExample.java");

  @Test
  void theReadmeShowsTheExampleThatCompiles() throws IOException {
    var shown = JAVA.matcher(Files.readString(Path.of("../README.md")));
    assertThat(shown.find()).isTrue();
    assertThat(bare(Files.readString(SOURCE))).contains(bare(shown.group(1)));
  }

  @Test
  void theExampleRuns() throws IOException {
    var text = Files.readString(Path.of("../examples/first.txt"));
    assertThatCode(() -> ReadmeExample.read(text)).doesNotThrowAnyException();
  }

  private static String bare(String code) {
    return code.replaceAll("\\s+", "");
  }
}

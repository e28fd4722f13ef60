package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  @TempDir private Path folder;

  @Test
  void theModelThatShipsIsWholeAndSaysItsVersionAndChecksum() {
    assertThat(ModelFile.bundled().version()).matches("reader-[^+]+\\+[0-9a-f]{12}");
  }

  @Test
  void aMissingFileIsNamed() {
    var missing = folder.resolve("none.zip");
    assertThatThrownBy(() -> new NeuralAnnotator(missing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none.zip")
        .hasMessageContaining("--model");
  }

  @Test
  void aFileThatIsNoModelIsNamed() throws IOException {
    var text = Files.writeString(folder.resolve("text.zip"), "no zip at all");
    assertThatThrownBy(() -> new NeuralAnnotator(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("text.zip");
  }

  @Test
  void aFileCutInTheMiddleIsNamed() throws IOException {
    byte[] whole;
    try (var in = ModelFile.class.getResourceAsStream("/org/hearsay/reader/reader.zip")) {
      whole = in == null ? new byte[0] : in.readAllBytes();
    }
    var cut = folder.resolve("cut.zip");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> new NeuralAnnotator(cut))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cut.zip");
  }

  @Test
  void anEntryThatIsNotWhatTheModelSaysIsNamed() throws IOException {
    var other =
        zip(
            Map.of(
                "model.json", "{\"version\":\"9\",\"files\":{\"reader.onnx\":\"00\"}}",
                "reader.onnx", "changed"));
    assertThatThrownBy(() -> ModelFile.at(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reader.onnx")
        .hasMessageContaining("checksum");
  }

  @Test
  void anEntryThatLacksIsNamed() throws IOException {
    var poor = ModelFile.at(zip(Map.of("model.json", "{\"version\":\"9\"}")));
    assertThatThrownBy(() -> new Network(poor))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lacks reader.onnx");
  }

  private Path zip(Map<String, String> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.write(folder.resolve("model.zip"), bytes.toByteArray());
  }
}

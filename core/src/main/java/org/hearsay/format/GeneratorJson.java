package org.hearsay.format;

import java.io.IOException;
import org.hearsay.model.Generator;

/** The program, model and gazetteer. */
final class GeneratorJson {
  private GeneratorJson() {}

  static void write(Generator generator, JsonOut out) throws IOException {
    out.object(
        "generator",
        generator,
        g -> {
          out.text("name", g.name());
          out.text("version", g.version());
          out.text("models", g.models());
          out.text("gazetteer", g.gazetteer());
        });
  }

  static Generator read(JsonIn in) {
    return new Generator(
        in.text("name"), in.text("version"), in.text("models"), in.text("gazetteer"));
  }
}

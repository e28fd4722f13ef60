package org.hearsay.export;

import java.io.IOException;
import org.hearsay.model.Generator;

/** What made the ledger. */
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
}

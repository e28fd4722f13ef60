package org.hearsay.export;

import java.io.IOException;
import org.hearsay.model.Claim;
import org.hearsay.model.Source;

/** Claims and their chains. */
final class ClaimJson {
  private ClaimJson() {}

  static void write(Claim claim, JsonOut out) throws IOException {
    out.text("id", claim.id());
    out.spans("content", claim.content());
    out.spans("cue", claim.cue());
    out.name("quotation", claim.quotation());
    out.list("chain", claim.chain(), source -> source(source, out));
    out.name("stance", claim.stance());
    out.object(
        "factuality",
        claim,
        c -> {
          out.text("originator", c.originatorView().code());
          out.text("publisher", c.publisherView().code());
        });
    out.name("tense", claim.tense());
    out.spans("condition", claim.condition());
    out.when("uttered", claim.uttered());
    out.texts("events", claim.events());
    out.texts("quantities", claim.quantities());
    out.text("rule", claim.rule());
  }

  private static void source(Source source, JsonOut out) throws IOException {
    out.text("name", source.name());
    out.name("kind", source.kind());
    out.text("country", source.country());
    out.flag("named", source.named());
    out.text("speaks_for", source.speaksFor());
    if (!source.spans().isEmpty()) {
      out.spans("spans", source.spans());
    }
  }
}

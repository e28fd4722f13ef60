package org.hearsay.format;

import java.io.IOException;
import org.hearsay.model.Claim;
import org.hearsay.model.Factuality;
import org.hearsay.model.Quotation;
import org.hearsay.model.Source;
import org.hearsay.model.Stance;
import org.hearsay.model.Tense;
import org.hearsay.model.dispatch.EntityKey;
import org.hearsay.model.dispatch.SourceKind;

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

  static Claim read(JsonIn in) {
    var views = in.object("factuality");
    return new Claim(
        in.text("id"),
        in.spans("content"),
        in.spans("cue"),
        in.name("quotation", Quotation.class),
        in.list("chain", ClaimJson::readSource),
        in.name("stance", Stance.class),
        views.map("originator", Factuality::ofCode),
        views.map("publisher", Factuality::ofCode),
        in.name("tense", Tense.class),
        in.spans("condition"),
        in.findWhen("uttered"),
        in.texts("events"),
        in.texts("quantities"),
        in.findText("rule").orElse(""));
  }

  private static void source(Source source, JsonOut out) throws IOException {
    out.text("name", source.name());
    out.name("kind", source.kind());
    out.text("country", source.country());
    out.flag("named", source.named());
    out.text("speaks_for", source.speaksFor());
    out.string("key", source.key());
    out.text("actor", source.actor());
    if (!source.spans().isEmpty()) {
      out.spans("spans", source.spans());
    }
  }

  private static Source readSource(JsonIn in) {
    return new Source(
        in.text("name"),
        in.findName("kind", SourceKind.class),
        in.findText("country"),
        in.flag("named"),
        in.findText("speaks_for"),
        in.findMapped("key", EntityKey::parse),
        in.findText("actor"),
        in.spans("spans"));
  }
}

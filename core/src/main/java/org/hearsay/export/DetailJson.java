package org.hearsay.export;

import java.io.IOException;
import org.hearsay.model.Note;
import org.hearsay.model.Quantity;
import org.hearsay.model.Question;

/** Quantities, open questions and notes. */
final class DetailJson {
  private DetailJson() {}

  static void write(Quantity quantity, JsonOut out) throws IOException {
    out.text("id", quantity.id());
    out.text("kind", quantity.kind());
    out.number("value", quantity.value());
    out.text("unit", quantity.unit());
    out.flag("approximate", quantity.approximate());
    out.span("span", quantity.span());
    out.optional(
        "check",
        quantity.check(),
        check -> {
          out.flag("consistent", check.consistent());
          out.number("computed", check.computed());
          out.text("how", check.how());
        });
  }

  static void write(Question question, JsonOut out) throws IOException {
    out.text("asks", question.asks());
    out.span("span", question.span());
    out.text("held_by", question.heldBy());
  }

  static void write(Note note, JsonOut out) throws IOException {
    out.text("code", note.code());
    out.span("span", note.span());
    out.text("message", note.message());
  }
}

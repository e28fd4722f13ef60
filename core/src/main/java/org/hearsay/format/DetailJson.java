package org.hearsay.format;

import java.io.IOException;
import org.hearsay.model.Quantity;
import org.hearsay.model.Question;
import org.hearsay.model.dispatch.Note;

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

  static Quantity readQuantity(JsonIn in) {
    return new Quantity(
        in.text("id"),
        in.text("kind"),
        in.number("value"),
        in.text("unit"),
        in.flag("approximate"),
        in.span("span"),
        in.find("check", DetailJson::readCheck));
  }

  private static Quantity.Check readCheck(JsonIn in) {
    return new Quantity.Check(in.flag("consistent"), in.number("computed"), in.text("how"));
  }

  static void write(Question question, JsonOut out) throws IOException {
    out.text("asks", question.asks());
    out.span("span", question.span());
    out.text("held_by", question.heldBy());
  }

  static Question readQuestion(JsonIn in) {
    return new Question(in.text("asks"), in.span("span"), in.findText("held_by"));
  }

  static void write(Note note, JsonOut out) throws IOException {
    out.text("code", note.code());
    out.span("span", note.span());
    out.text("message", note.message());
  }

  static Note readNote(JsonIn in) {
    return new Note(in.text("code"), in.findSpan("span"), in.text("message"));
  }
}

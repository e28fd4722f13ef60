package org.hearsay.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.When;

/** A JSON generator for the ledger format: spans, times, values that may be unknown. */
record JsonOut(JsonGenerator json, CodePoints points) {
  /** Writes the fields of one element, inside its braces. */
  @FunctionalInterface
  interface Fields<T> {
    void write(T value) throws IOException;
  }

  void text(String key, String value) throws IOException {
    json.writeStringField(key, value);
  }

  void text(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }

  void name(String key, Enum<?> value) throws IOException {
    json.writeStringField(key, value.name());
  }

  void name(String key, Optional<? extends Enum<?>> value) throws IOException {
    if (value.isPresent()) {
      name(key, value.get());
    }
  }

  void flag(String key, boolean value) throws IOException {
    json.writeBooleanField(key, value);
  }

  /** Whole numbers without a decimal point, others with at most six digits after it. */
  void number(String key, double value) throws IOException {
    json.writeFieldName(key);
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumber((long) value);
    } else if (Math.abs(value) >= 1e-3 && Math.abs(value) < 1e9) {
      json.writeNumber(
          new java.math.BigDecimal(String.format(Locale.ROOT, "%.6f", value)).stripTrailingZeros());
    } else {
      json.writeNumber(value);
    }
  }

  void texts(String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (var value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  <T> void list(String key, List<T> values, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(key);
    for (var value : values) {
      json.writeStartObject();
      fields.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  <T> void object(String key, T value, Fields<T> fields) throws IOException {
    json.writeObjectFieldStart(key);
    fields.write(value);
    json.writeEndObject();
  }

  <T> void optional(String key, Optional<T> value, Fields<T> fields) throws IOException {
    if (value.isPresent()) {
      object(key, value.get(), fields);
    }
  }

  void spans(String key, List<Span> spans) throws IOException {
    list(key, spans, this::span);
  }

  void span(String key, Span span) throws IOException {
    object(key, span, this::span);
  }

  void span(String key, Optional<Span> span) throws IOException {
    optional(key, span, this::span);
  }

  /** The three fields of a span. */
  void span(Span span) throws IOException {
    json.writeNumberField("start", points.before(span.from()));
    json.writeNumberField("end", points.before(span.to()));
    json.writeStringField("exact", points.exact(span));
  }

  void when(String key, Optional<When> when) throws IOException {
    optional(
        key,
        when,
        w -> {
          text("value", w.value());
          text("mod", w.mod());
          bounds(w);
          span("span", w.span());
        });
  }

  /** The days that bound it, and the times on these days if they are known. */
  void bounds(When when) throws IOException {
    string("not_before", when.interval().notBefore());
    string("not_after", when.interval().notAfter());
    string("not_before_at", when.notBeforeAt());
    string("not_after_at", when.notAfterAt());
  }

  /** A value by its own name. */
  void string(String key, Optional<?> value) throws IOException {
    text(key, value.map(Object::toString));
  }
}

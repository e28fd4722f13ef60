package org.hearsay.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Problem;
import org.hearsay.model.dispatch.Revision;

/**
 * One JSON object as a dispatch: {@code uri published publisher headline language text}, and {@code
 * version replaces slug} of later versions.
 */
final class JsonFields {
  private static final List<String> KEYS =
      List.of("uri", "id", "published", "publisher", "headline", "language", "slug");
  private static final Pattern VERSION = Pattern.compile("[1-9]\\d{0,8}");
  private static final int SHOWN = 60;

  private final DispatchMaker maker;
  private final Inputs.Context context;

  JsonFields(DispatchMaker maker, Inputs.Context context) {
    this.maker = maker;
    this.context = context;
  }

  /**
   * The reading of one object; empty, with a problem, if it is no object or has no text.
   *
   * @param line where the object starts, counted from 1
   */
  Optional<Reading> read(JsonNode node, String where, int line) {
    if (!node.isObject()) {
      return problem(
          "json-not-an-object",
          where,
          line,
          "A dispatch is a JSON object with a \"text\", got " + node.getNodeType());
    }
    var text = node.path("text");
    if (!text.isTextual() || Blank.is(text.textValue())) {
      var keys = new ArrayList<String>();
      node.fieldNames().forEachRemaining(keys::add);
      return problem(
          "json-without-text",
          where,
          line,
          "A dispatch needs a \"text\", a string that is not blank, got "
              + (node.has("text") ? "\"text\": " + shortened(text) : "the keys " + keys));
    }
    var uri = words(node, "uri");
    var id = words(node, "id").or(() -> uri).orElse(where + ":" + line);
    var reading =
        maker.ofFields(
            new Fields(
                id,
                uri,
                words(node, "published"),
                words(node, "publisher").or(() -> words(node.path("publisher"), "name")),
                words(node, "headline"),
                words(node, "language"),
                text.textValue()));
    var notes = new ArrayList<>(reading.notes());
    wrongTypes(node, notes);
    var slug = words(node, "slug").map(maker::ofSlug).orElse(Revision.NONE);
    var revision = revision(node, notes).or(reading.dispatch().revision()).or(slug);
    return Optional.of(new Reading(reading.dispatch().withRevision(revision), notes));
  }

  /** Reads {@code version} and {@code replaces}, which is a list or a single string. */
  private static Revision revision(JsonNode node, List<Note> notes) {
    var number =
        words(node, "version").filter(v -> VERSION.matcher(v).matches()).map(Integer::valueOf);
    if (number.isEmpty() && !node.path("version").isMissingNode()) {
      notes.add(
          new Note(
              "wrong-version",
              Optional.empty(),
              "\"version\" is a whole number of at least 1, got %s; it is ignored"
                  .formatted(shortened(node.path("version")))));
    }
    var replaces = new ArrayList<String>();
    words(node, "replaces").ifPresent(replaces::add);
    for (var other : node.path("replaces")) {
      if (other.isTextual()) {
        replaces.add(other.textValue());
      }
    }
    return new Revision(number, Optional.empty(), replaces);
  }

  private static void wrongTypes(JsonNode node, List<Note> notes) {
    for (var key : KEYS) {
      var value = node.path(key);
      boolean named = key.equals("publisher") && words(value, "name").isPresent();
      if (!value.isValueNode() && !value.isMissingNode() && !named || value.isBoolean()) {
        notes.add(
            new Note(
                "wrong-type",
                Optional.empty(),
                "\"%s\" is a string, got %s; it is ignored".formatted(key, shortened(value))));
      }
    }
  }

  private static String shortened(JsonNode value) {
    var json = value.toString();
    return json.length() <= SHOWN ? json : json.substring(0, SHOWN) + "…";
  }

  private Optional<Reading> problem(String code, String where, int line, String message) {
    context.problem(new Problem(code, where, Optional.of(line), message));
    return Optional.empty();
  }

  private static Optional<String> words(JsonNode node, String key) {
    var value = node.path(key);
    return value.isTextual() || value.isNumber()
        ? Optional.of(value.asText()).filter(words -> !words.isBlank())
        : Optional.empty();
  }
}

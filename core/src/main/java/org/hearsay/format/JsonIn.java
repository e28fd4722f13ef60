package org.hearsay.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.When;

/**
 * One JSON object of a ledger, read by key. A missing or wrong value throws a {@link
 * LedgerFormatException}, which says where. Unknown keys are ignored.
 *
 * @param path where the object is, such as {@code claims[0].chain[1]}; empty for the ledger
 * @param points offsets of the dispatch's text
 */
record JsonIn(JsonNode node, String path, CodePoints points) {
  private static final int SHOWN = 60;
  private static final String ADVICE = "; correct it, or write the ledger again";

  /** Reads a required object. */
  JsonIn object(String key) {
    return new JsonIn(require(key, "an object", JsonNode::isObject), at(key), points);
  }

  /** A required object, converted by a function. */
  <T> T read(String key, Function<JsonIn, T> read) {
    return made(key, object(key), read);
  }

  <T> Optional<T> find(String key, Function<JsonIn, T> read) {
    return has(key) ? Optional.of(read(key, read)) : Optional.empty();
  }

  /** The elements of an array of objects; none if the key is missing. */
  <T> List<T> list(String key, Function<JsonIn, T> read) {
    var elements = new ArrayList<T>();
    for (var element : array(key)) {
      var at = key + "[" + elements.size() + "]";
      if (!element.isObject()) {
        throw wrong(at, "an object", element);
      }
      elements.add(made(at, new JsonIn(element, at(at), points), read));
    }
    return elements;
  }

  List<String> texts(String key) {
    var texts = new ArrayList<String>();
    for (var element : array(key)) {
      if (!element.isTextual()) {
        throw wrong(key + "[" + texts.size() + "]", "a string", element);
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  private Iterable<JsonNode> array(String key) {
    return has(key) ? require(key, "an array", JsonNode::isArray) : List.of();
  }

  String text(String key) {
    return require(key, "a string", JsonNode::isTextual).textValue();
  }

  Optional<String> findText(String key) {
    return has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /** A string, converted by a function. */
  <T> T map(String key, Function<String, T> read) {
    var text = text(key);
    return checked(key, () -> read.apply(text));
  }

  <T> Optional<T> findMapped(String key, Function<String, T> read) {
    return has(key) ? Optional.of(map(key, read)) : Optional.empty();
  }

  <E extends Enum<E>> E name(String key, Class<E> values) {
    var name = text(key);
    return Arrays.stream(values.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> wrong(key, "one of " + List.of(values.getEnumConstants()), node.path(key)));
  }

  <E extends Enum<E>> Optional<E> findName(String key, Class<E> values) {
    return has(key) ? Optional.of(name(key, values)) : Optional.empty();
  }

  /** A truth value; false if the key is missing. */
  boolean flag(String key) {
    return has(key) && require(key, "true or false", JsonNode::isBoolean).booleanValue();
  }

  double number(String key) {
    return require(key, "a number", JsonNode::isNumber).doubleValue();
  }

  Optional<Double> findNumber(String key) {
    return has(key) ? Optional.of(number(key)) : Optional.empty();
  }

  int whole(String key) {
    return require(key, "a whole number below 2^31", JsonNode::canConvertToExactIntegral)
        .intValue();
  }

  Optional<Integer> findWhole(String key) {
    return has(key) ? Optional.of(whole(key)) : Optional.empty();
  }

  List<Span> spans(String key) {
    return list(key, JsonIn::span);
  }

  Span span(String key) {
    return read(key, JsonIn::span);
  }

  Optional<Span> findSpan(String key) {
    return find(key, JsonIn::span);
  }

  /** This object as a span, checked against the text. */
  Span span() {
    int start = whole("start");
    int end = whole("end");
    if (start < 0 || end <= start || end > points.count()) {
      throw error(
          "A span needs 0 <= start < end <= %d, counted in code points, got %d..%d"
              .formatted(points.count(), start, end));
    }
    var span = points.span(start, end);
    var exact = findText("exact");
    if (exact.isPresent() && !exact.get().equals(points.exact(span))) {
      throw error(
          "The text at %d..%d, counted in code points, is '%s', but exact is '%s'"
              .formatted(start, end, shortened(points.exact(span)), shortened(exact.get())));
    }
    return span;
  }

  Optional<When> findWhen(String key) {
    return find(
        key,
        in ->
            new When(in.findText("value"), in.findText("mod"), in.interval(), in.findSpan("span")));
  }

  Interval interval() {
    return new Interval(
        findMapped("not_before", Days::parse), findMapped("not_after", Days::parse));
  }

  private boolean has(String key) {
    return node.has(key);
  }

  private JsonNode require(String key, String what, java.util.function.Predicate<JsonNode> test) {
    var value = node.path(key);
    if (!test.test(value)) {
      throw wrong(key, what, value);
    }
    return value;
  }

  /** Converts an object. If a constructor of the model refuses it, the error says where. */
  private <T> T made(String key, JsonIn in, Function<JsonIn, T> read) {
    return checked(key, () -> read.apply(in));
  }

  private <T> T checked(String key, Supplier<T> read) {
    try {
      return read.get();
    } catch (LedgerFormatException e) {
      throw e;
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new LedgerFormatException(at(key) + ": " + e.getMessage() + ADVICE);
    }
  }

  private LedgerFormatException wrong(String key, String what, JsonNode value) {
    var got = value.isMissingNode() ? "nothing" : shortened(value.toString());
    return new LedgerFormatException(at(key) + ": This needs " + what + ", got " + got + ADVICE);
  }

  LedgerFormatException error(String message) {
    return new LedgerFormatException((path.isEmpty() ? "" : path + ": ") + message + ADVICE);
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String shortened(String words) {
    return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
  }
}

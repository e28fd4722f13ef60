package org.hearsay.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How we read JSON, and the parser's messages in words for the author of the file. */
final class Json {
  private Json() {}

  /**
   * Reads one value after the other. A duplicate key is an error, because one of its values would
   * be lost.
   *
   * @param longest length of a string in UTF-16 units
   */
  static ObjectMapper values(int longest) {
    var constraints = StreamReadConstraints.builder().maxStringLength(longest).build();
    var factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return new JsonMapper(factory);
  }

  /** Reads one value. Anything after it is an error. */
  static ObjectMapper lines(int longest) {
    return values(longest).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /** What is wrong, without the details that only a Java programmer can use. */
  static String wording(JsonProcessingException e) {
    var line = e.getOriginalMessage().lines().findFirst().orElse("");
    var advice =
        line.startsWith("Invalid UTF-8")
            ? "; save it as UTF-8 or name its encoding, such as --encoding windows-1252"
            : "";
    return line.replaceAll(" \\(start marker at \\[.*|, from `[^`]*`", "") + advice;
  }
}

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The stories of the kcna corpus that have a text, as JSON Lines that Hearsay reads. */
final class KcnaLines {
  public static void main(String[] args) throws Exception {
    var mapper = new ObjectMapper();
    try (var out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
      for (JsonNode story : mapper.readTree(Path.of(args[0]).toFile())) {
        var text = story.path("story_text").asText("").strip();
        if (!text.isEmpty()) {
          var line = mapper.createObjectNode();
          line.put("uri", story.path("link").asText());
          line.put("published", story.path("date_str").asText());
          line.put("publisher", "KCNA");
          line.put("headline", story.path("headline").asText());
          line.put("language", "en");
          line.put("text", text);
          out.println(mapper.writeValueAsString(line));
        }
      }
    }
  }
}

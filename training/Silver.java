import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.ConlluFile;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.reader.Readers;

/** Annotates every .txt of a folder with the model that ships: {@code Silver.java TEXTS OUT}. */
public final class Silver {
  private Silver() {}

  public static void main(String[] arguments) throws Exception {
    var reader = Readers.annotator(Optional.empty());
    var out = Files.createDirectories(Path.of(arguments[1]));
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        var name = file.getFileName().toString().replaceFirst("\\.txt$", ".conllu");
        Files.writeString(out.resolve(name), annotated(reader, Files.readString(file)));
      }
    }
  }

  private static String annotated(Annotator reader, String text) {
    var dispatch =
        new Dispatch(
            "silver",
            Optional.empty(),
            Outlet.UNKNOWN,
            Optional.empty(),
            "en",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text);
    return ConlluFile.write(text, reader.annotate(dispatch, note -> {}));
  }
}

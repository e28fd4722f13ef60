import java.util.Optional;
import java.util.function.Function;
import java.nio.file.Path;
import org.hearsay.extract.claims.ClaimExtractor;
import org.hearsay.extract.events.EventExtractor;
import org.hearsay.extract.times.TimeTagger;
import org.hearsay.resolve.actors.ActorResolver;
import org.hearsay.resolve.places.PlaceResolver;

/** How long each stage takes to load its data in a fresh JVM, in milliseconds. */
final class LoadTimes {
  public static void main(String[] args) {
    time("gazetteer and places", PlaceResolver::new);
    time("actors and outlets", ActorResolver::new);
    time("times", TimeTagger::new);
    time("claims", ClaimExtractor::new);
    time("events", EventExtractor::new);
  }

  private static void time(String what, Function<Optional<Path>, Object> load) {
    long start = System.nanoTime();
    load.apply(Optional.empty());
    System.out.printf("%s\t%d ms%n", what, (System.nanoTime() - start) / 1_000_000);
  }
}

package org.hearsay.terminal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Factuality;
import org.hearsay.model.Source;
import org.hearsay.model.Stance;
import org.hearsay.model.dispatch.SourceKind;

/** The codebook's values in words for people. */
final class Wording {
  private Wording() {}

  static String of(Stance stance) {
    return switch (stance) {
      case STATE -> "says";
      case ANNOUNCE -> "announces";
      case CONFIRM -> "confirms";
      case DENY -> "denies";
      case RULE_OUT -> "rules out";
      case ESTIMATE -> "expects";
      case ALLEGE -> "alleges";
      case WARN -> "warns";
      case THREATEN -> "threatens";
      case DEMAND -> "demands";
      case PROPOSE -> "proposes";
      case PROMISE -> "promises";
      case UNKNOWN -> "unknown";
      case DECLINE -> "won't say";
    };
  }

  static TextStyle style(Stance stance) {
    return switch (stance) {
      case CONFIRM -> TextStyle.CONFIRMED;
      case DENY, RULE_OUT -> TextStyle.DENIED;
      case ALLEGE, WARN, THREATEN -> TextStyle.GRAVE;
      case UNKNOWN, DECLINE -> TextStyle.OPEN;
      default -> TextStyle.STATED;
    };
  }

  static String of(Factuality factuality) {
    return switch (factuality) {
      case CERTAIN -> "certain";
      case PROBABLE -> "probable";
      case POSSIBLE -> "possible";
      case CERTAINLY_NOT -> "certainly not";
      case PROBABLY_NOT -> "probably not";
      case POSSIBLY_NOT -> "possibly not";
      case UNCOMMITTED -> "left open";
    };
  }

  static TextStyle style(Factuality factuality) {
    if (factuality.isNegative()) {
      return TextStyle.DENIED;
    }
    return switch (factuality.strength()) {
      case 0 -> TextStyle.OPEN;
      case 3 -> TextStyle.PLAIN;
      default -> TextStyle.GRAVE;
    };
  }

  /** A constant's name in lower case, such as "state media". */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Such as "ministry, PT, unnamed". */
  static String about(Source source) {
    return join(
        source.kind().filter(kind -> kind != SourceKind.UNNAMED).map(Wording::of),
        source.country(),
        source.speaksFor().map(whom -> "for " + Columns.clean(whom)),
        source.named() ? Optional.empty() : Optional.of("unnamed"));
  }

  /** The parts that are present, separated by commas. */
  @SafeVarargs
  static String join(Optional<String>... parts) {
    return Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(", "));
  }
}

package org.hearsay.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.text.NameType;

/**
 * The names in a sentence of GUM. If the minimal span of a mention of a person, organisation or
 * place begins with a proper noun, the name is that span up to a comma or bracket. Of two names
 * that overlap, the longer one counts. The same as in {@code training/conllu.py}.
 */
final class GumNames {
  /** A range of words: {@code from} inclusive, {@code to} exclusive. */
  record Found(int from, int to, NameType type) {}

  private record Open(int from, String[] parts) {}

  private static final Pattern ENTITY = Pattern.compile("Entity=([^|]*)");
  private static final Pattern MARK = Pattern.compile("\\([^()]*\\)?|[^()]+\\)");
  private static final Set<String> BORDERS = Set.of(",", "(", ")", ":", ";");
  private static final Set<String> FULL = Set.of("PROPN", "NOUN", "VERB");
  private static final Map<String, NameType> TYPES =
      Map.of(
          "person", NameType.PERSON,
          "organization", NameType.ORGANISATION,
          "place", NameType.LOCATION);

  private final List<String[]> words;
  private final List<Found> candidates = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private GumNames(List<String[]> words) {
    this.words = words;
  }

  static List<Found> of(List<String[]> words) {
    var names = new GumNames(words);
    for (int i = 0; i < words.size(); i++) {
      var entity = ENTITY.matcher(words.get(i)[9]);
      if (entity.find()) {
        names.marks(entity.group(1), i);
      }
    }
    return names.longest();
  }

  private void marks(String marks, int word) {
    var each = MARK.matcher(marks);
    while (each.find()) {
      var mark = each.group();
      if (mark.startsWith("(")) {
        open.push(new Open(word, mark.replaceAll("[()]", "").split("-")));
        if (mark.endsWith(")")) {
          close(open.pop(), word);
        }
      } else {
        var id = mark.substring(0, mark.length() - 1);
        open.stream()
            .filter(o -> o.parts()[0].equals(id))
            .findFirst()
            .ifPresent(
                o -> {
                  open.remove(o);
                  close(o, word);
                });
      }
    }
  }

  private void close(Open mention, int last) {
    var parts = mention.parts();
    if (parts.length <= 5 || !TYPES.containsKey(parts[1])) {
      return;
    }
    int[] least =
        Arrays.stream(parts[5].split(","))
            .filter(n -> n.matches("\\d+"))
            .mapToInt(n -> mention.from() + Integer.parseInt(n) - 1)
            .filter(i -> i <= last)
            .toArray();
    if (least.length > 0 && words.get(least[0])[3].equals("PROPN")) {
      candidates.add(new Found(least[0], end(least) + 1, TYPES.get(parts[1])));
    }
  }

  private int end(int[] least) {
    int end = least[0];
    for (int i : least) {
      var between = words.subList(Math.min(i, end + 1), i);
      if (between.stream().anyMatch(w -> FULL.contains(w[3]) || BORDERS.contains(w[1]))) {
        break;
      }
      end = Math.max(end, i);
    }
    return end;
  }

  private List<Found> longest() {
    candidates.sort(
        Comparator.comparingInt((Found f) -> f.from() - f.to())
            .thenComparing(Found::from)
            .thenComparing(f -> f.type().name()));
    var taken = new BitSet();
    var kept = new ArrayList<Found>();
    for (var one : candidates) {
      if (taken.get(one.from(), one.to()).isEmpty()) {
        taken.set(one.from(), one.to());
        kept.add(one);
      }
    }
    return kept;
  }
}

package org.hearsay.lexicon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.dispatch.SourceKind;

/** Agencies, papers and broadcasters, by any of their names. Safe for many threads. */
public final class Outlets {
  private static final Pattern ADDRESS = Pattern.compile("^(?:[a-z]+://)?(?:[^/@]*@)?([^/:?#]+)");

  private final Map<String, Outlet> byName = new HashMap<>();
  private final Map<String, Outlet> byDomain = new HashMap<>();
  private final WordLists<NameWords> lists;

  Outlets(Table table, Table names) {
    lists = WordLists.of(names, NameWords.class);
    for (var row : table.rows()) {
      var outlet = outlet(row);
      put(byName, NameKey.of(row.get("name")), outlet);
      row.list("aliases").forEach(alias -> put(byName, NameKey.of(alias), outlet));
      row.list("credit").forEach(credit -> put(byName, NameKey.of(credit), outlet));
      row.list("domains").forEach(domain -> put(byDomain, domain.toLowerCase(Locale.ROOT), outlet));
    }
  }

  private static void put(Map<String, Outlet> map, String key, Outlet outlet) {
    if (!key.isEmpty()) {
      map.putIfAbsent(key, outlet);
    }
  }

  private static Outlet outlet(Row row) {
    return new Outlet(
        row.get("name"),
        row.find("kind").map(kind -> row.constant("kind", SourceKind.class)),
        row.find("country"),
        row.find("family"));
  }

  /**
   * Reads {@code outlets.tsv}; a user's rows come first.
   *
   * @throws IllegalArgumentException if a row has an unknown kind, with file and line
   */
  public static Outlets read(Optional<Path> data) {
    return new Outlets(Table.read("outlets.tsv", data), Table.read("name_words.tsv", data));
  }

  /** The outlet of a name, an alias or a credit line: "Yonhap", "the Yonhap news agency". */
  public Optional<Outlet> find(String name) {
    var words = NameKey.words(name);
    return byWords(words)
        .or(() -> byWords(withoutGeneric(words)).filter(outlet -> !isOneWordWithArticle(outlet)));
  }

  /**
   * "Australian media" does not mean "The Australian", and "national" does not mean "The National".
   */
  private static boolean isOneWordWithArticle(Outlet outlet) {
    return outlet.name().startsWith("The ") && NameKey.words(outlet.name()).size() == 1;
  }

  private Optional<Outlet> byWords(List<String> words) {
    return Optional.ofNullable(byName.get(String.join(" ", words)));
  }

  private List<String> withoutGeneric(List<String> words) {
    int from = 0;
    int to = words.size();
    while (to > from && lists.has(NameWords.GENERIC, words.get(to - 1))) {
      to--;
    }
    while (from < to && lists.has(NameWords.GENERIC, words.get(from))) {
      from++;
    }
    return words.subList(from, to);
  }

  /** The outlet that publishes at an address, by host or domain. */
  public Optional<Outlet> findByAddress(String address) {
    var matcher = ADDRESS.matcher(address.strip().toLowerCase(Locale.ROOT));
    var host = matcher.find() ? matcher.group(1) : "";
    while (host.contains(".")) {
      var outlet = byDomain.get(host);
      if (outlet != null) {
        return Optional.of(outlet);
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return Optional.empty();
  }
}

package org.hearsay.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.dispatch.Interval;

/** Who held which office when, from {@code leaders.tsv}. */
public final class Leaders {
  private final Map<String, List<Term>> byName = new HashMap<>();

  Leaders(Table table) {
    for (var row : table.rows()) {
      var term =
          new Term(
              row.get("name"),
              row.get("office"),
              row.find("country"),
              new Interval(day(row, "from", true), day(row, "to", false)));
      add(row.get("name"), term);
      row.list("aliases").forEach(alias -> add(alias, term));
    }
  }

  private void add(String name, Term term) {
    byName.computeIfAbsent(key(name), k -> new ArrayList<>()).add(term);
  }

  private static String key(String name) {
    return String.join(" ", NameKey.words(name).stream().map(NameKey::sound).toList());
  }

  private static Optional<LocalDate> day(Row row, String column, boolean first) {
    var cell = row.get(column);
    if (cell.matches("\\d{4}")) {
      int year = Integer.parseInt(cell);
      return Optional.of(first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31));
    }
    if (cell.matches("\\d{4}-\\d{2}")) {
      var month = LocalDate.parse(cell + "-01");
      return Optional.of(first ? month : month.plusMonths(1).minusDays(1));
    }
    return cell.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of(LocalDate.parse(cell))
        : Optional.empty();
  }

  /**
   * The term of office of that name at that time, if the time is known. Else only the country of
   * the name's terms, if all of them have the same one.
   */
  public Optional<Term> find(String name, Interval when) {
    var terms = byName.getOrDefault(key(name), List.of());
    var then = terms.stream().filter(term -> meets(term.held(), when)).findFirst();
    if (then.isPresent() && !when.isOpen()) {
      return then;
    }
    boolean oneCountry = terms.stream().map(Term::country).distinct().count() == 1;
    return oneCountry
        ? Optional.of(new Term(name, "", terms.get(0).country(), Interval.OPEN))
        : Optional.empty();
  }

  /**
   * The name in our data for a person with that name; empty if there is none or several.
   *
   * @param country the person's country, if known; terms of other countries do not count
   */
  public Optional<String> nameOf(String name, Optional<String> country) {
    var terms = byName.getOrDefault(key(name), List.of());
    boolean isForeign =
        country.isPresent()
            && terms.stream()
                .allMatch(t -> t.country().filter(c -> !country.get().equals(c)).isPresent());
    var names = isForeign ? List.<String>of() : terms.stream().map(Term::name).distinct().toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  private static boolean meets(Interval one, Interval other) {
    return !isBefore(one, other) && !isBefore(other, one);
  }

  private static boolean isBefore(Interval one, Interval other) {
    return one.notAfter().isPresent()
        && other.notBefore().isPresent()
        && one.notAfter().get().isBefore(other.notBefore().get());
  }

  /** One row. The office is empty if none was held at that time. */
  public record Term(String name, String office, Optional<String> country, Interval held) {}
}

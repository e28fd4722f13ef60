package org.hearsay.resolve.places;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.dispatch.Outlet;

/** The home country of a publisher, from its address. */
final class Publishers {
  private static final Pattern DOMAIN = Pattern.compile("(?i).*\\w\\.([a-z]{2})(?:/.*)?");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private Publishers() {}

  /** The publisher's country, or that of its internet domain. */
  static Optional<String> country(Outlet outlet) {
    return outlet.country().or(() -> domainCountry(outlet.name()));
  }

  private static Optional<String> domainCountry(String name) {
    var domain = DOMAIN.matcher(name.strip());
    if (!domain.matches() || name.contains(" ")) {
      return Optional.empty();
    }
    var code = domain.group(1).toUpperCase(Locale.ROOT);
    return Optional.of(code.equals("UK") ? "GB" : code).filter(COUNTRIES::contains);
  }
}

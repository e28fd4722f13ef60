package org.hearsay.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hearsay.lexicon.RevisionWords;
import org.hearsay.model.dispatch.Dateline;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.Moment;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.dispatch.Revision;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.When;
import org.hearsay.read.layout.HeaderRules;
import org.hearsay.read.layout.HeaderRules.Kind;
import org.hearsay.read.layout.Layout;

/** Makes dispatches from texts and fields. Stateless and safe for many threads. */
final class DispatchMaker {
  private static final int HEADLINE = 150;
  private static final int DAYS_LATE = 31;
  private static final String UNDETERMINED = "und";
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  private final ReadOptions options;
  private final HeaderRules rules;
  private final Layout layout;
  private final Languages languages;
  private final RevisionWords revisions;
  private final Function<String, Optional<Outlet>> outlets;
  private final Function<String, Optional<Outlet>> addresses;

  /**
   * @param outlets finds an outlet by any of its names
   * @param addresses finds the outlet that publishes at an address
   */
  DispatchMaker(
      ReadOptions options,
      Function<String, Optional<Outlet>> outlets,
      Function<String, Optional<Outlet>> addresses) {
    this.options = options;
    this.outlets = outlets;
    this.addresses = addresses;
    rules = HeaderRules.read(options.data());
    layout = new Layout(rules);
    languages = new Languages(options.data());
    revisions = new RevisionWords(options.data());
  }

  /**
   * A dispatch from a plain text, which may start with " date 2023-09-11" and a headline.
   *
   * @param raw the whole input; the dispatch's text is what follows its header and headline
   */
  Reading ofText(String id, Optional<String> uri, String raw) {
    Optional<String> date = Optional.empty();
    var body = raw;
    for (var pattern : rules.of(Kind.HEADER)) {
      var matcher = pattern.matcher(raw);
      if (matcher.lookingAt()) {
        date = Optional.of(matcher.group("date"));
        body = raw.substring(matcher.start("body"));
        break;
      }
    }
    Optional<String> headline = Optional.empty();
    var line = headlineOf(body);
    if (line.isPresent()) {
      headline = Optional.of(line.get().of(body));
      body = body.substring(line.get().to()).stripLeading();
    }
    return ofFields(new Fields(id, uri, date, Optional.empty(), headline, Optional.empty(), body));
  }

  /** What the words of a slug say of earlier versions. */
  Revision ofSlug(String slug) {
    return revisions.ofHeadline(slug);
  }

  /** A dispatch from fields, with their text unchanged. */
  Reading ofFields(Fields fields) {
    var notes = new ArrayList<Note>();
    var text = fields.text();
    var dateline = layout.findDateline(text);
    var credit = layout.findCredit(text, line -> outlets.apply(line).isPresent());
    var language = language(fields, notes);
    var published = published(fields, dateline, notes);
    var dispatch =
        new Dispatch(
            fields.id(),
            fields.uri(),
            publisher(fields, credit.flatMap(Layout.Credit::agency), dateline),
            published,
            time(fields, published),
            fields
                .headline()
                .map(revisions::ofHeadline)
                .orElse(Revision.NONE)
                .or(revisions.ofText(text)),
            language,
            fields.headline().map(String::strip).filter(h -> !h.isEmpty()),
            layout.findByline(text),
            dateline,
            credit.map(Layout.Credit::span),
            text);
    return new Reading(dispatch, notes);
  }

  /** The first line, if a blank line follows it and it does not look like a sentence. */
  private Optional<Span> headlineOf(String body) {
    int end = body.indexOf('\n');
    if (end < 0 || end > HEADLINE || !isBlankLine(body, end + 1)) {
      return Optional.empty();
    }
    var line = body.substring(0, end).strip();
    boolean headline =
        line.contains(" ")
            && !line.matches("(?s).*[.:;,”\"_–—-]$")
            && layout.findDateline(line).isEmpty()
            && layout.findByline(line).isEmpty();
    return headline ? Optional.of(new Span(0, end)) : Optional.empty();
  }

  private static boolean isBlankLine(String body, int from) {
    int end = body.indexOf('\n', from);
    return end >= 0 && body.substring(from, end).isBlank() && !body.substring(end).isBlank();
  }

  private Outlet publisher(Fields fields, Optional<String> credited, Optional<Dateline> dateline) {
    var agency = dateline.flatMap(Dateline::agency).map(span -> span.of(fields.text()));
    return options
        .publisher()
        .or(fields::publisher)
        .or(() -> credited)
        .or(() -> agency)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> outlets.apply(name).orElseGet(() -> unlisted(name)))
        .or(() -> fields.uri().flatMap(addresses))
        .orElse(Outlet.UNKNOWN);
  }

  private static Outlet unlisted(String name) {
    return new Outlet(name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Optional<When> published(Fields fields, Optional<Dateline> dateline, List<Note> notes) {
    if (options.published().isPresent()) {
      return options.published();
    }
    var told = fields.published().filter(words -> !words.isBlank());
    var known = told.flatMap(PublicationDates::find);
    if (told.isPresent() && known.isEmpty()) {
      notes.add(
          note(
              "wrong-date",
              "The date of publication is a day, a month, a year or an instant, got '%s';"
                  + " it counts as unknown unless the text or --date gives it",
              told.get()));
    }
    var day = dayOf(fields.text(), dateline, known, notes);
    if (known.isEmpty() || day.isEmpty()) {
      return known.or(() -> day);
    }
    boolean whole =
        dateline
            .flatMap(Dateline::date)
            .filter(at -> YEAR.matcher(at.of(fields.text())).find())
            .isPresent();
    return Optional.of(agreed(known.get(), day.get(), whole, notes));
  }

  private static Optional<When> dayOf(
      String text, Optional<Dateline> dateline, Optional<When> known, List<Note> notes) {
    var within = known.map(When::interval).orElse(Interval.OPEN);
    var date = dateline.flatMap(Dateline::date);
    var day = date.flatMap(at -> PublicationDates.complete(at.of(text), within, at));
    if (day.isEmpty() && date.isPresent()) {
      var words = date.get().of(text);
      if (PublicationDates.isImpossible(words, within)) {
        notes.add(
            new Note(
                "wrong-date",
                date,
                "The dateline's date, '%s', is no day of the calendar; it counts as unknown"
                    .formatted(words)));
      }
    }
    return day;
  }

  /** The time of publication, if the source of the day gives it, too. */
  private Optional<Moment> time(Fields fields, Optional<When> published) {
    var told =
        options.published().isPresent()
            ? options.published().flatMap(When::value)
            : fields.published();
    return told.flatMap(PublicationDates::time)
        .filter(
            at ->
                published
                    .map(When::interval)
                    .filter(days -> days.contains(at.local().toLocalDate()))
                    .isPresent());
  }

  /**
   * The finer one of the publication date and the dateline's date. If they disagree: the dateline's
   * if it has a year, else the interval that covers both.
   */
  private static When agreed(When known, When day, boolean whole, List<Note> notes) {
    LocalDate first = known.interval().notBefore().orElse(LocalDate.MIN);
    LocalDate last = known.interval().notAfter().orElse(LocalDate.MAX);
    LocalDate said = day.interval().notBefore().orElse(first);
    if (!said.isBefore(first.minusDays(DAYS_LATE)) && !said.isAfter(last.plusDays(1))) {
      boolean finer = !first.equals(last) && !said.isBefore(first) && !said.isAfter(last);
      return finer ? day : known;
    }
    if (whole) {
      notes.add(
          note(
              "dates-disagree",
              "Published %s, but the dateline says %s: the dateline, which has its year, counts",
              known.value().orElse("?"),
              day.value().orElse("?")));
      return day;
    }
    notes.add(
        note(
            "dates-disagree",
            "Published %s, but the dateline says %s: any day between the two is possible",
            known.value().orElse("?"),
            day.value().orElse("?")));
    return When.within(
        Interval.of(said.isBefore(first) ? said : first, said.isAfter(last) ? said : last));
  }

  private String language(Fields fields, List<Note> notes) {
    var told = fields.language().filter(words -> !words.isBlank());
    var known = told.flatMap(LanguageCode::find).filter(code -> !code.equals(UNDETERMINED));
    var language = known.orElseGet(() -> languages.of(fields.text()));
    if (told.isPresent() && LanguageCode.find(told.get()).isEmpty()) {
      notes.add(
          note(
              "wrong-language",
              "The language is a code of ISO 639 or an English name, such as en, got '%s';"
                  + " it is ignored, and the text looks like '%s'",
              told.get(),
              language));
    }
    if (!language.equals(Languages.ENGLISH)) {
      notes.add(
          note(
              "language-not-supported",
              "Hearsay reads English (en), got '%s'; the dispatch is listed without claims",
              language));
    }
    return language;
  }

  private static Note note(String code, String message, Object... values) {
    return new Note(code, Optional.empty(), message.formatted(values));
  }
}

package org.hearsay.extract.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.extract.times.lexemes.Lexer;
import org.hearsay.extract.times.lexemes.TimeWords;
import org.hearsay.extract.times.rules.Doubts;
import org.hearsay.extract.times.rules.Match;
import org.hearsay.extract.times.rules.Operation;
import org.hearsay.extract.times.rules.Rules;
import org.hearsay.extract.times.values.Context;
import org.hearsay.extract.times.values.Merging;
import org.hearsay.extract.times.values.Reader;
import org.hearsay.extract.times.values.Reading;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.Notes;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.TimexType;
import org.hearsay.model.text.Annotation;
import org.hearsay.syntax.Grammar;
import org.hearsay.syntax.Tree;

/**
 * Finds time expressions and gives them TIMEX3 values and intervals. Safe for many threads; never
 * throws for odd text. Values are seen from the day of publication; where that is known to the
 * month or not at all, they are only as exact as it allows.
 */
public final class TimeTagger {
  /** Two days that differ in all that a calendar has: a dispatch without a date is of either. */
  private static final LocalDate UNKNOWN_FIRST = LocalDate.of(1703, 3, 6);

  private static final LocalDate UNKNOWN_LAST = LocalDate.of(2196, 10, 21);

  private final Lexer lexer;
  private final Rules rules;
  private final ClauseTense tenses;

  /** Reads the rules, and a user's before them. */
  public TimeTagger(Lexicon lexicon) {
    lexer = new Lexer(new TimeWords(lexicon.table("times_words.tsv"), lexicon.numbers()));
    rules = new Rules(lexicon.table("times_rules.tsv"));
    var verbs = lexicon.words("times_verbs.tsv", TimeVerbs.class);
    tenses = new ClauseTense(verbs, Grammar.of(lexicon).tense());
  }

  /** Time expressions in the order of the text, not overlapping. */
  public List<Timex> tag(Dispatch dispatch, Annotation annotation, Notes notes) {
    var matches = new ArrayList<Match>();
    for (var sentence : annotation.sentences()) {
      matches.addAll(rules.match(sentence, lexer.cut(sentence, dispatch.text())));
    }
    dispatch.dateline().ifPresent(d -> matches.removeIf(m -> m.span().overlaps(d.span())));
    matches.removeIf(m -> Doubts.isNoTime(m, annotation));
    var within = dispatch.publishedWithin();
    boolean isKnown = within.notBefore().isPresent() && within.notAfter().isPresent();
    var first = within.notBefore().filter(d -> isKnown).orElse(UNKNOWN_FIRST);
    var last = within.notAfter().filter(d -> isKnown).orElse(UNKNOWN_LAST);
    return timexes(matches, first, last, isKnown, notes);
  }

  private List<Timex> timexes(
      List<Match> matches, LocalDate first, LocalDate last, boolean isKnown, Notes notes) {
    var early = readAll(matches, first);
    var late = first.equals(last) ? early : readAll(matches, last);
    var found = new ArrayList<Timex>();
    for (int i = 0; i < matches.size(); i++) {
      var match = matches.get(i);
      var a = early.get(i);
      var b = late.get(i);
      if (a.isPresent() && b.isPresent()) {
        var merged = Merging.merge(a.get(), b.get(), first, last);
        boolean isFree = !isKnown && !a.get().equals(b.get());
        found.add(timex(match, isFree ? open(merged) : merged));
      } else if (match.rule().reads() != Operation.NONE) {
        notes.add(
            "no-such-time", match.span(), "No calendar or clock has this time; it is left out");
      }
    }
    return found;
  }

  private static Reading open(Reading merged) {
    return new Reading(merged.type(), merged.value(), Interval.OPEN);
  }

  private List<Optional<Reading>> readAll(List<Match> matches, LocalDate published) {
    var context = new Context(published);
    var readings = new ArrayList<Optional<Reading>>();
    for (var match : matches) {
      var tense = tenses.around(new Tree(match.sentence()), match.span());
      var reading = Reader.read(match, tense, context);
      reading.ifPresent(r -> context.add(r, match.rule()));
      readings.add(reading.map(r -> narrow(r, match, published)));
    }
    return readings;
  }

  /** "Earlier this month" ends and "later this month" begins with the day of publication. */
  private static Reading narrow(Reading reading, Match match, LocalDate published) {
    var interval = reading.interval();
    if (!interval.notBefore().map(d -> d.isBefore(published)).orElse(false)
        || !interval.notAfter().map(d -> d.isAfter(published)).orElse(false)) {
      return reading;
    }
    var narrowed =
        switch (match.mod().orElse("")) {
          case "EARLIER" -> new Interval(interval.notBefore(), Optional.of(published));
          case "LATER" -> new Interval(Optional.of(published), interval.notAfter());
          default -> interval;
        };
    return new Reading(reading.type(), reading.value(), narrowed);
  }

  private static Timex timex(Match match, Reading reading) {
    var mod =
        match
            .mod()
            .filter(m -> !m.equals("EARLIER") && !m.equals("LATER"))
            .filter(m -> reading.type() == TimexType.DURATION || !m.endsWith("_THAN"));
    return new Timex(
        match.span(),
        reading.type(),
        reading.value(),
        mod,
        reading.interval(),
        match.rule().name());
  }
}

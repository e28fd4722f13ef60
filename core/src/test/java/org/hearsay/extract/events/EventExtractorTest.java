package org.hearsay.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.English;
import org.hearsay.Penn;
import org.hearsay.annotate.ConlluFile;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.TimexType;
import org.hearsay.model.dispatch.When;
import org.hearsay.model.draft.EventDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of our own; each word as form/lemma/tag/head/relation, names marked by their class. */
class EventExtractorTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 6);
  private static final EventExtractor EXTRACTOR = new EventExtractor(English.LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # sentence                                                                                                                                                                             | events
      Rebels/rebel/NNS/2/nsubj attacked/attack/VBD/0/root Tamrin/Tamrin/NNP/2/obj=L                                                                                                            | attacked ASSAULT CT+ PAST ACTOR=Rebels RECIPIENT=Tamrin
      Tamrin/Tamrin/NNP/3/nsubj:pass=L was/be/VBD/3/aux:pass shelled/shell/VBN/0/root by/by/IN/5/case rebels/rebel/NNS/3/obl                                                                   | shelled ASSAULT CT+ PAST ACTOR=rebels RECIPIENT=Tamrin
      Orla/Orla/NNP/3/nsubj=P will/will/MD/3/aux visit/visit/VB/0/root Tamrin/Tamrin/NNP/3/obj=L                                                                                               | visit CONSULT CT+ FUTURE ACTOR=Orla RECIPIENT=Tamrin DESTINATION=Tamrin
      Orla/Orla/NNP/3/nsubj=P may/may/MD/3/aux resign/resign/VB/0/root                                                                                                                         | resign YIELD PS+ FUTURE ACTOR=Orla
      Police/police/NNS/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod arrest/arrest/VB/0/root Orla/Orla/NNP/4/obj=P                                                                             | arrest COERCE CT- PAST ACTOR=Police RECIPIENT=Orla
      Orla/Orla/NNP/2/nsubj=P held/hold/VBD/0/root talks/talk/NNS/2/obj with/with/IN/5/case Brand/Brand/NNP/3/nmod=P                                                                           | talks CONSULT CT+ PAST ACTOR=Orla RECIPIENT=Brand
      Orla/Orla/NNP/2/nsubj=P plans/plan/VBZ/0/root to/to/TO/4/mark travel/travel/VB/2/xcomp to/to/IN/6/case Tamrin/Tamrin/NNP/4/obl=L                                                         | travel - CT+ FUTURE ACTOR=Orla DESTINATION=Tamrin
      Orla/Orla/NNP/2/nsubj=P failed/fail/VBD/0/root to/to/TO/4/mark meet/meet/VB/2/xcomp Brand/Brand/NNP/4/obj=P                                                                              | meet CONSULT CT- PAST ACTOR=Orla RECIPIENT=Brand
      Troops/troop/NNS/2/nsubj left/leave/VBD/0/root Tamrin/Tamrin/NNP/2/obj=L                                                                                                                 | left - CT+ PAST ACTOR=Troops ORIGIN=Tamrin
      Orla/Orla/NNP/4/nsubj=P is/be/VBZ/4/cop a/a/DT/4/det teacher/teacher/NN/0/root                                                                                                           |
      The/the/DT/3/det protest/protest/NN/3/compound leader/leader/NN/4/nsubj remained/remain/VBD/0/root calm/calm/JJ/4/xcomp                                                                  |
      """)
  void findsEventsWithTheirTypeCertaintyTenseAndRoles(String sentence, String events) {
    assertThat(show(sentence)).isEqualTo(events == null ? "" : events);
  }

  @Test
  void datesAnEventByTheTimeThatHangsOnItsLightVerb() {
    var text = text("Orla held talks Monday");
    var monday = LocalDate.of(2024, 3, 4);
    var time =
        new Timex(
            new org.hearsay.model.dispatch.Span(16, 22),
            TimexType.DATE,
            "2024-03-04",
            Optional.empty(),
            Interval.of(monday, monday),
            "test");
    var found =
        EXTRACTOR.extract(
            dispatch(text),
            ConlluFile.parse(
                text,
                conllu(
                    "Orla/Orla/NNP/2/nsubj=P held/hold/VBD/0/root talks/talk/NNS/2/obj"
                        + " Monday/Monday/NNP/2/obl:tmod")),
            List.of(time),
            List.of(),
            note -> {});
    assertThat(found).extracting(EventDraft::when).containsExactly(Optional.of(When.of(time)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # sentence                                                                                                                              | time   | events
      It/it/PRP/3/nsubj will/will/MD/3/aux reopen/reopen/VB/0/root by/by/IN/5/case Friday/Friday/NNP/3/obl                                     | Friday | reopen 2024-03-06..2024-03-08
      It/it/PRP/3/nsubj will/will/MD/3/aux reopen/reopen/VB/0/root on/on/IN/5/case Friday/Friday/NNP/3/obl                                     | Friday | reopen 2024-03-08..2024-03-08
      It/it/PRP/3/nsubj will/will/MD/3/aux reopen/reopen/VB/0/root after/after/IN/5/case Friday/Friday/NNP/3/obl                               | Friday | reopen 2024-03-08..
      It/it/PRP/3/nsubj will/will/MD/3/aux reopen/reopen/VB/0/root before/before/IN/5/case Friday/Friday/NNP/3/obl                             | Friday | reopen 2024-03-06..2024-03-07
      The/the/DT/2/det failure/failure/NN/0/root of/of/IN/4/case talks/talk/NNS/2/nmod on/on/IN/6/case Friday/Friday/NNP/4/nmod                | Friday | failure 2024-03-08..2024-03-08, talks 2024-03-08..2024-03-08
      The/the/DT/2/det report/report/NN/0/root of/of/IN/4/case talks/talk/NNS/2/nmod on/on/IN/6/case Friday/Friday/NNP/4/nmod                  | Friday | talks 2024-03-08..2024-03-08
      """)
  void tiesATimeToWhatItDatesWithTheBoundsThatAPrepositionGives(
      String sentence, String word, String events) {
    var text = text(words(sentence));
    int from = text.indexOf(word);
    var friday = LocalDate.of(2024, 3, 8);
    var time =
        new Timex(
            new org.hearsay.model.dispatch.Span(from, from + word.length()),
            TimexType.DATE,
            friday.toString(),
            Optional.empty(),
            Interval.of(friday, friday),
            "test");
    var found =
        EXTRACTOR.extract(
            dispatch(text),
            ConlluFile.parse(text, conllu(sentence)),
            List.of(time),
            List.of(),
            note -> {});
    assertThat(found.stream().map(e -> dated(text, e)).collect(Collectors.joining(", ")))
        .isEqualTo(events);
  }

  private static String dated(String text, EventDraft event) {
    var ends = event.when().map(When::interval).orElse(Interval.OPEN);
    return "%s %s..%s"
        .formatted(
            event.trigger().of(text),
            ends.notBefore().map(LocalDate::toString).orElse(""),
            ends.notAfter().map(LocalDate::toString).orElse(""));
  }

  @Test
  void givesAnUndatedEventTheBoundOfItsTense() {
    assertThat(find("Rebels/rebel/NNS/2/nsubj attacked/attack/VBD/0/root"))
        .extracting(EventDraft::when)
        .containsExactly(Optional.of(When.within(Interval.until(PUBLISHED))));
  }

  private static String show(String sentence) {
    var text = text(words(sentence));
    return find(sentence).stream()
        .map(
            e ->
                "%s %s %s %s %s"
                    .formatted(
                        e.trigger().of(text),
                        e.type().plover().orElse("-"),
                        e.factuality().code(),
                        e.tense(),
                        e.roles().stream()
                            .map(r -> r.role() + "=" + r.span().of(text))
                            .collect(Collectors.joining(" "))))
        .map(String::strip)
        .collect(Collectors.joining(", "));
  }

  private static List<EventDraft> find(String sentence) {
    var text = text(words(sentence));
    return EXTRACTOR.extract(
        dispatch(text), ConlluFile.parse(text, conllu(sentence)), List.of(), List.of(), note -> {});
  }

  private static String words(String sentence) {
    return List.of(sentence.strip().split(" +")).stream()
        .map(w -> w.split("/")[0])
        .collect(Collectors.joining(" "));
  }

  private static String text(String words) {
    return words + ".";
  }

  private static String conllu(String sentence) {
    var out = new StringBuilder();
    int number = 0;
    for (var word : sentence.strip().split(" +")) {
      var part = word.split("/");
      var relation = part[4].split("=");
      var name =
          relation.length < 2 ? "_" : "Name=B-" + (relation[1].equals("P") ? "PERSON" : "LOCATION");
      out.append(
          String.join(
              "\t",
              String.valueOf(++number),
              part[0],
              part[1],
              Penn.upos(part[2], relation[0]),
              part[2],
              Penn.feats(part[2]).isEmpty() ? "_" : Penn.feats(part[2]),
              part[3],
              relation[0],
              "_",
              name));
      out.append('\n');
    }
    return out.toString();
  }

  private static Dispatch dispatch(String text) {
    return new Dispatch(
        "d1",
        Optional.empty(),
        new Outlet("Example", Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.of(When.within(Interval.of(PUBLISHED, PUBLISHED))),
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text);
  }
}

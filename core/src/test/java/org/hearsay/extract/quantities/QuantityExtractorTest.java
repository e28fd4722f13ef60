package org.hearsay.extract.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hearsay.English;
import org.hearsay.Penn;
import org.hearsay.annotate.ConlluFile;
import org.hearsay.model.Place;
import org.hearsay.model.Point;
import org.hearsay.model.Precision;
import org.hearsay.model.Quantity;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.TimexType;
import org.hearsay.model.dispatch.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of our own; each word as form/lemma/upos/head/relation. */
class QuantityExtractorTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 6);
  private static final QuantityExtractor EXTRACTOR = new QuantityExtractor(English.LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      # words; quantities
      It/it/PRON/2/nsubj cost/cost/VERB/0/root about/about/ADV/4/advmod $/$/SYM/2/obj 4.5/4.5/NUM/6/compound million/million/NUM/4/nummod; MONEY ~ 4500000.0 USD [$ 4.5 million]
      It/it/PRON/2/nsubj cost/cost/VERB/0/root 12/12/NUM/4/compound million/million/NUM/5/nummod rubles/ruble/NOUN/2/obj; MONEY = 1.2E7 RUB [12 million rubles]
      A/a/DET/6/det 20/20/NUM/4/nummod -/-/PUNCT/4/punct hour/hour/NOUN/6/compound train/train/NOUN/6/compound ride/ride/NOUN/0/root; DURATION = 20.0 h [20 - hour]
      It/it/PRON/2/nsubj lasted/last/VERB/0/root half/half/DET/5/det an/an/DET/5/det hour/hour/NOUN/2/obj; DURATION = 0.5 h [half an hour]
      It/it/PRON/2/nsubj lasted/last/VERB/0/root two/two/NUM/7/nummod and/and/CCONJ/6/cc a/a/DET/6/det half/half/NOUN/3/conj hours/hour/NOUN/2/obj; DURATION = 2.5 h [two and a half hours]
      It/it/PRON/2/nsubj lasted/last/VERB/0/root two/two/NUM/4/nummod weeks/week/NOUN/2/obj or/or/CCONJ/6/cc so/so/ADV/4/conj; DURATION ~ 14.0 d [two weeks]
      It/it/PRON/2/nsubj rose/rise/VERB/0/root 10/10/NUM/6/nummod to/to/PART/5/dep 15/15/NUM/3/dep percent/percent/NOUN/2/obl; PERCENT ~ 10.0 % [10 to 15 percent]
      They/they/PRON/2/nsubj walked/walk/VERB/0/root 100/100/NUM/4/nummod miles/mile/NOUN/2/obl; DISTANCE = 160.9344 km [100 miles]
      It/it/PRON/2/nsubj burned/burn/VERB/0/root 3/3/NUM/5/nummod square/square/ADJ/5/amod kilometers/kilometer/NOUN/2/obj; AREA = 3.0 km2 [3 square kilometers]
      They/they/PRON/2/nsubj sold/sell/VERB/0/root forty/forty/NUM/4/compound thousand/thousand/NUM/5/nummod tons/ton/NOUN/2/obj; WEIGHT = 40000.0 t [forty thousand tons]
      More/more/ADJ/3/advmod than/than/ADP/1/fixed 20/20/NUM/4/nummod buses/bus/NOUN/5/nsubj left/leave/VERB/0/root; COUNT ~ 20.0 bus [20 buses]
      Shells/shell/NOUN/2/nsubj killed/kill/VERB/0/root twelve/twelve/NUM/4/nummod people/person/NOUN/2/obj; CASUALTIES = 12.0 killed [twelve people]
      Some/some/ADV/2/advmod 30/30/NUM/3/nummod people/person/NOUN/5/nsubj:pass were/be/AUX/5/aux:pass wounded/wound/VERB/0/root; CASUALTIES ~ 30.0 wounded [30 people]
      At/at/ADP/2/case least/least/ADJ/3/nmod four/four/NUM/4/nummod dead/dead/ADJ/0/root; CASUALTIES ~ 4.0 killed [four]
      Four/four/NUM/2/nummod soldiers/soldier/NOUN/3/nsubj killed/kill/VERB/0/root him/he/PRON/3/obj; COUNT = 4.0 soldier [Four soldiers]
      He/he/PRON/6/nsubj is/be/AUX/6/cop 45/45/NUM/4/nummod years/year/NOUN/6/obl:npmod -/-/PUNCT/6/punct old/old/ADJ/0/root;
      Cars/car/NOUN/2/nsubj drove/drive/VERB/0/root 60/60/NUM/4/nummod miles/mile/NOUN/2/obl per/per/ADP/6/case hour/hour/NOUN/4/nmod;
      He/he/PRON/2/nsubj cited/cite/VERB/0/root Article/article/NOUN/2/obj 5/5/NUM/3/nummod;
      They/they/PRON/2/nsubj won/win/VERB/0/root 3/3/NUM/2/obj -/-/PUNCT/3/punct 2/2/NUM/3/dep;
      They/they/PRON/2/nsubj built/build/VERB/0/root 300/300/NUM/5/nummod 000/000/NUM/3/dep flats/flat/NOUN/2/obj; COUNT = 300000.0 flat [300 000 flats]
      No/no/DET/2/det one/one/NUM/4/nsubj:pass was/be/AUX/4/aux:pass hurt/hurt/VERB/0/root;
      Baker/baker/NOUN/2/nsubj dies/die/VERB/0/root aged/aged/ADJ/2/xcomp 72/72/NUM/3/obl;
      Baker/baker/NOUN/5/nsubj ,/,/PUNCT/3/punct 80/80/NUM/1/appos ,/,/PUNCT/3/punct died/die/VERB/0/root;
      He/he/PRON/2/nsubj called/call/VERB/0/root two/two/NUM/4/nummod times/time/NOUN/2/obl;
      """)
  void findsNumbersWithTheirUnits(String words, String expected) {
    var text = text(words);
    assertThat(extract(words, List.of(), List.of()).stream().map(q -> show(q, text)))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      # words, said kilometres; fits
      Alem/Alem/PROPN/4/nsubj is/be/AUX/4/cop 110/110/NUM/4/nummod kilometers/kilometer/NOUN/0/root from/from/ADP/6/case Borun/Borun/PROPN/4/nmod; true
      Alem/Alem/PROPN/4/nsubj is/be/AUX/4/cop 300/300/NUM/4/nummod kilometers/kilometer/NOUN/0/root from/from/ADP/6/case Borun/Borun/PROPN/4/nmod; false
      The/the/DET/2/det distance/distance/NOUN/8/nsubj between/between/ADP/4/case Alem/Alem/PROPN/2/nmod and/and/CCONJ/6/cc Borun/Borun/PROPN/4/conj is/be/AUX/8/cop 70/70/NUM/9/nummod miles/mile/NOUN/0/root; true
      Alem/Alem/PROPN/4/nsubj is/be/AUX/4/cop 300/300/NUM/4/nummod kilometers/kilometer/NOUN/0/root by/by/ADP/6/case road/road/NOUN/4/nmod from/from/ADP/8/case Borun/Borun/PROPN/4/nmod; -
      Alem/Alem/PROPN/2/nsubj said/say/VERB/0/root it/it/PRON/2/obj is/be/AUX/6/cop 300/300/NUM/6/nummod kilometers/kilometer/NOUN/2/ccomp from/from/ADP/8/case Borun/Borun/PROPN/6/nmod; -
      """)
  void holdsADistanceAgainstTheTwoPlacesOfItsClause(String words, String fits) {
    var text = text(words);
    var places = List.of(place("Alem", text, 10, 20), place("Borun", text, 11, 20));
    assertThat(extract(words, List.of(), places))
        .singleElement()
        .extracting(q -> q.check().map(c -> "" + c.consistent()).orElse("-"))
        .isEqualTo(fits);
  }

  /** Places are points in the data: five kilometres are allowed, or 15 %, whichever is more. */
  @ParameterizedTest
  @CsvSource({
    "10, 5.5, true",
    "10, 14.9, true",
    "10, 15.5, false",
    "10, 4.5, false",
    "100, 114, true",
    "100, 86, true",
    "100, 116, false",
    "100, 84, false",
    "100, 105, true"
  })
  void aDistanceMayBeSomewhatOff(double km, double said, boolean fits) {
    var words =
        ("Alem/Alem/PROPN/4/nsubj is/be/AUX/4/cop %s/%s/NUM/4/nummod"
                + " kilometers/kilometer/NOUN/0/root from/from/ADP/6/case Borun/Borun/PROPN/4/nmod")
            .formatted(said, said);
    double degrees = km / 111.195;
    var places =
        List.of(place("Alem", text(words), 10, 20), place("Borun", text(words), 10 + degrees, 20));
    var check = extract(words, List.of(), places).get(0).check().orElseThrow();
    assertThat(check.consistent()).isEqualTo(fits);
    assertThat(check.computed()).isEqualTo(km);
  }

  @ParameterizedTest
  @CsvSource({"Saturday, 2024-07-13, true", "Friday, 2024-07-13, false"})
  void holdsAWeekdayAgainstItsDate(String weekday, String date, boolean fits) {
    var words =
        "%s/%s/PROPN/0/root ,/,/PUNCT/1/punct July/July/PROPN/1/appos 13/13/NUM/3/nummod"
            .formatted(weekday, weekday);
    var time = time(new Span(0, text(words).length()), date);
    var found = extract(words, List.of(time), List.of());
    assertThat(found).singleElement().extracting(Quantity::kind).isEqualTo("DATE");
    assertThat(found.get(0).check().orElseThrow().consistent()).isEqualTo(fits);
  }

  @Test
  void takesNoNumberOutOfADate() {
    var words = "July/July/PROPN/2/compound 13/13/NUM/3/nummod talks/talk/NOUN/0/root";
    var date = time(new Span(0, 7), "2024-07-13");
    assertThat(extract(words, List.of(date), List.of())).isEmpty();
  }

  private static List<Quantity> extract(String words, List<Timex> times, List<Place> places) {
    var text = text(words);
    return EXTRACTOR.extract(
        dispatch(text), ConlluFile.parse(text, conllu(words)), times, places, note -> {});
  }

  private static String show(Quantity q, String text) {
    return "%s %s %s %s [%s]"
        .formatted(q.kind(), q.approximate() ? "~" : "=", q.value(), q.unit(), q.span().of(text));
  }

  private static String text(String words) {
    return List.of(words.strip().split(" +")).stream()
        .map(w -> w.substring(0, w.indexOf('/', 1)))
        .collect(Collectors.joining(" "));
  }

  private static String conllu(String words) {
    var rows = new ArrayList<String>();
    for (var word : words.strip().split(" +")) {
      var part = word.split("/");
      rows.add(
          String.join(
              "\t",
              String.valueOf(rows.size() + 1),
              part[0],
              part[1],
              part[2],
              "_",
              part[2].equals("VERB") ? Penn.feats("VBD") : "_",
              part[3],
              part[4],
              "_",
              "_"));
    }
    return String.join("\n", rows) + "\n";
  }

  private static Timex time(Span span, String value) {
    var day = LocalDate.parse(value);
    return new Timex(span, TimexType.DATE, value, Optional.empty(), Interval.of(day, day), "test");
  }

  private static Place place(String name, String text, double latitude, double longitude) {
    int from = text.indexOf(name);
    return new Place(
        "p-" + name,
        name,
        Optional.of(new Point(latitude, longitude)),
        Optional.empty(),
        "PPL",
        OptionalInt.empty(),
        Precision.CITY,
        false,
        List.of(new Span(from, from + name.length())));
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

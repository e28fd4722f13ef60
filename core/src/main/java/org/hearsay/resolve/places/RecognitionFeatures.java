package org.hearsay.resolve.places;

import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.text.NameType;
import org.hearsay.resolve.places.gazetteer.Candidate.How;
import org.hearsay.resolve.places.gazetteer.Kind;

/** Features that decide whether words that could name a place do so here. */
final class RecognitionFeatures {
  private final WordLists<PlaceWords> lists;

  RecognitionFeatures(WordLists<PlaceWords> lists) {
    this.lists = lists;
  }

  /**
   * Features of the mention at an index, by name. Their weights are in {@code places_weights.tsv}.
   */
  Map<String, Double> of(List<Toponym> mentions, int index, Surroundings around) {
    var features = new Features();
    var mention = mentions.get(index);
    features.add("bias", true);
    addForm(mention, around, features);
    addName(mention, around, features);
    addNeighbours(mention, around, features);
    addSenses(mention, features);
    around
        .next(index)
        .ifPresent(n -> features.add("lies-in-next", Surroundings.liesIn(mention, n)));
    around
        .previous(index)
        .ifPresent(p -> features.add("holds-previous", Surroundings.liesIn(p, mention)));
    features.add(
        "lies-in-adjacent",
        around.adjacent(index).filter(n -> Surroundings.liesIn(mention, n)).isPresent());
    features.add("after-comma", around.previous(index).isPresent());
    return features.values;
  }

  private void addForm(Toponym mention, Surroundings around, Features features) {
    var first = around.word(mention.from());
    int length = mention.to() - mention.from();
    features.add("one-word", length == 1);
    features.add("three-words", length > 2);
    features.add("all-capitals", first.isAllCapitals() && mention.key().length() > 3);
    features.add("opens-sentence", first.first());
    features.add("common", length == 1 && lists.hasSpelling(PlaceWords.COMMON, first.form()));
    features.add("also-common", around.isAlsoCommon(mention));
    features.add("tag-name", first.isProperNoun());
    features.add("tag-adjective", first.isAdjective());
    features.add(
        "tag-other", first.token().isPresent() && !first.isProperNoun() && !first.isAdjective());
    features.add(
        "institution-inside",
        length > 1
            && lists.hasSpelling(PlaceWords.INSTITUTION, around.word(mention.to() - 1).form()));
  }

  private static void addName(Toponym mention, Surroundings around, Features features) {
    var word = around.word(mention.from());
    var span = word.nameSpan();
    boolean exact = span.filter(mention.span()::equals).isPresent();
    boolean wider =
        span.filter(s -> s.contains(mention.span()) && !s.equals(mention.span())).isPresent();
    boolean starts = span.filter(s -> s.from() == mention.span().from()).isPresent();
    for (var type : NameType.values()) {
      features.add("name-exact-" + type, exact && word.is(type));
      features.add("name-opens-" + type, wider && starts && word.is(type));
      features.add("name-inside-" + type, wider && !starts && word.is(type));
      features.add("name-cut-" + type, !exact && !wider && word.is(type));
    }
    features.add("name-none", word.name().isEmpty());
    features.add("surname", around.isSurname(mention));
    features.add("location-somewhere", around.isLocationSomewhere(mention));
  }

  private void addNeighbours(Toponym mention, Surroundings around, Features features) {
    var before = around.before(mention);
    var after = around.after(mention);
    features.add(
        "before-locative",
        before.filter(w -> lists.hasSpelling(PlaceWords.LOCATIVE, w.form())).isPresent());
    features.add(
        "before-title",
        before.filter(w -> lists.hasSpelling(PlaceWords.TITLE, w.form())).isPresent());
    features.add("before-the", before.filter(w -> w.form().equalsIgnoreCase("the")).isPresent());
    features.add("before-of", before.filter(w -> w.form().equals("of")).isPresent());
    features.add(
        "before-article",
        before
            .filter(w -> w.form().equalsIgnoreCase("a") || w.form().equalsIgnoreCase("an"))
            .isPresent());
    features.add("before-capital", before.filter(w -> w.isCapitalised() && !w.first()).isPresent());
    features.add("after-capital", after.filter(Word::isCapitalised).isPresent());
    features.add(
        "after-institution",
        after
            .filter(w -> w.isCapitalised() && lists.hasSpelling(PlaceWords.INSTITUTION, w.form()))
            .isPresent());
    features.add(
        "after-street",
        after.filter(w -> lists.hasSpelling(PlaceWords.STREET, w.form())).isPresent());
    features.add(
        "after-generic",
        after.filter(w -> lists.hasSpelling(PlaceWords.GENERIC, w.form())).isPresent());
    features.add(
        "before-generic",
        before.filter(w -> lists.hasSpelling(PlaceWords.GENERIC, w.form())).isPresent());
    features.add("after-possessive", after.filter(w -> w.form().matches("['’]s?")).isPresent());
    features.add(
        "modifier",
        around.word(mention.to() - 1).token().filter(t -> t.is("compound")).isPresent());
  }

  private static void addSenses(Toponym mention, Features features) {
    var kinds = mention.senses().stream().map(s -> s.entry().kind()).toList();
    for (var kind : Kind.values()) {
      features.add("may-be-" + kind, kinds.contains(kind));
    }
    for (var how : How.values()) {
      features.add("only-" + how, mention.senses().stream().allMatch(s -> s.how() == how));
    }
    int population =
        mention.senses().stream()
            .filter(s -> s.how() != How.ALIAS)
            .mapToInt(s -> s.entry().population())
            .max()
            .orElse(0);
    features.put("population", Math.log10(population + 1.0));
  }
}

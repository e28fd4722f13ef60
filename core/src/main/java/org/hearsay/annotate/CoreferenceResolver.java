package org.hearsay.annotate;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotate.Mention.Form;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Coreference;
import org.hearsay.syntax.Quotes;

/**
 * Links names with their other forms, and role nouns and pronouns with whom they refer to, by
 * rules. A mention is a name, a pronoun, or a role noun with its modifiers.
 *
 * <p>Safe for many threads; takes time linear in the text for texts of a usual length. Does not
 * resolve "we" and "you", cataphora ("before he left, Smith said") and events.
 */
public final class CoreferenceResolver {
  private final MentionFinder finder;
  private final NameLinker names;

  /** Keeps what it needs of the lexicon. */
  public CoreferenceResolver(Lexicon lexicon) {
    var words = lexicon.words("coreference_words.tsv", CoreferenceWords.class);
    finder = new MentionFinder(lexicon, words);
    names = new NameLinker(lexicon.outlets(), words);
  }

  /**
   * The annotation with names that were missed and the chains that were found; one that has chains
   * is left as it is.
   */
  public Annotation add(Dispatch dispatch, Annotation parsed) {
    if (!parsed.coreferences().isEmpty()) {
      return parsed;
    }
    var annotation = MissedNames.add(parsed);
    var mentions = finder.find(annotation);
    var named = names.link(mentions);
    var quotes = Quotes.in(dispatch.text());
    var referents = new AntecedentFinder(quotes);
    var entities = new LinkedHashSet<Entity>();
    for (var mention : mentions) {
      if (isFirstPerson(mention)) {
        continue;
      }
      var entity = entityOf(mention, mentions, named, referents);
      if (entity.isPresent()) {
        referents.add(mention, entity.get());
        entities.add(entity.get());
      }
    }
    var speakers = new FirstPersonResolver(quotes, referents);
    mentions.stream().filter(CoreferenceResolver::isFirstPerson).forEach(speakers::link);
    List<Coreference> chains =
        entities.stream()
            .flatMap(entity -> entity.chain().stream())
            .sorted(Comparator.comparing((Coreference c) -> c.mentions().get(0)))
            .toList();
    return annotation.withCoreferences(chains);
  }

  private static boolean isFirstPerson(Mention mention) {
    return mention.form() == Form.PRONOUN && mention.words().get(0).equals("i");
  }

  private static Optional<Entity> entityOf(
      Mention mention, List<Mention> all, Map<Mention, Entity> named, AntecedentFinder referents) {
    if (mention.isName()) {
      return Optional.ofNullable(named.get(mention));
    }
    var anchored =
        mention.anchor() < 0
            ? Optional.<Entity>empty()
            : all.stream()
                .filter(m -> m.isName() && m.sentence().index() == mention.sentence().index())
                .filter(m -> m.span().overlaps(m.sentence().token(mention.anchor()).span()))
                .findFirst()
                .map(named::get);
    var entity =
        anchored.or(
            () ->
                mention.form() == Form.PRONOUN
                    ? referents.findPronoun(mention)
                    : referents.findRole(mention));
    entity.ifPresent(e -> e.add(mention));
    return entity.isPresent() || mention.form() == Form.PRONOUN
        ? entity
        : Optional.of(new Entity(mention));
  }
}

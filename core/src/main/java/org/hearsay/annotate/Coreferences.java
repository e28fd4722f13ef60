package org.hearsay.annotate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotate.Mention.Form;
import org.hearsay.lexicon.GivenNames;
import org.hearsay.lexicon.Outlets;
import org.hearsay.lexicon.Roles;
import org.hearsay.model.Annotation;
import org.hearsay.model.Coreference;
import org.hearsay.model.Dispatch;

/**
 * Links names with their other forms, and role nouns and pronouns with whom they stand for, by
 * rules. What a mention is: a name, a pronoun, or a role noun with all that stands before it.
 *
 * <p>Safe for many threads; takes time linear in the text for texts of a usual length. Knows no
 * "we" and "you", no cataphora ("before he left, Smith said"), and no events.
 */
public final class Coreferences {
  private final MentionFinder finder;
  private final NameLinker names;

  /** Loads given names, roles and outlets, and a user's rows before them. */
  public Coreferences(Optional<Path> data) {
    finder = new MentionFinder(Roles.read(data), GivenNames.read(data));
    names = new NameLinker(Outlets.read(data));
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
    var quoted = quoted(dispatch.text());
    var referents = new Referents(quoted);
    var entities = new ArrayList<Entity>();
    for (var mention : mentions) {
      if (isFirstPerson(mention)) {
        continue;
      }
      var entity = entityOf(mention, mentions, named, referents);
      if (entity.isPresent()) {
        referents.add(mention, entity.get());
        if (!entities.contains(entity.get())) {
          entities.add(entity.get());
        }
      }
    }
    var speakers = new Speakers(quoted, referents);
    mentions.stream().filter(Coreferences::isFirstPerson).forEach(speakers::link);
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
      Mention mention, List<Mention> all, Map<Mention, Entity> named, Referents referents) {
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

  private static BitSet quoted(String text) {
    var quoted = new BitSet(text.length());
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '“' -> open = true;
        case '”' -> open = false;
        case '"' -> open = !open;
        case '\n' -> open = open && i + 1 < text.length() && text.charAt(i + 1) != '\n';
        default -> quoted.set(i, open);
      }
    }
    return quoted;
  }
}

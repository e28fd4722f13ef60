package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.annotate.Mention.Form;
import org.hearsay.lexicon.Gender;
import org.hearsay.syntax.Quotes;

/** Finds the antecedent of a pronoun or role noun among the mentions before it. */
final class AntecedentFinder {
  private static final int PRONOUN_REACH = 4;
  private static final int ROLE_REACH = 40;
  private static final int BODY_REACH = 3;
  private static final Pattern REFLEXIVE = Pattern.compile("(?i)sel(f|ves)$");

  private final Quotes quotes;
  private final List<Mention> seen = new ArrayList<>();
  private final List<Entity> owners = new ArrayList<>();
  private final Map<Entity, Integer> counts = new IdentityHashMap<>();

  /**
   * @param quotes the quotations of the text
   */
  AntecedentFinder(Quotes quotes) {
    this.quotes = quotes;
  }

  void add(Mention mention, Entity entity) {
    seen.add(mention);
    owners.add(entity);
    counts.merge(entity, 1, Integer::sum);
  }

  /** All mentions so far, in the order of the text. */
  List<Mention> seen() {
    return seen;
  }

  /** The entity that a mention refers to. */
  Optional<Entity> ownerOf(Mention mention) {
    int at = seen.indexOf(mention);
    return at < 0 ? Optional.empty() : Optional.of(owners.get(at));
  }

  /** The nearest entity with the same role, unless the noun phrase contradicts it. */
  Optional<Entity> findRole(Mention role) {
    if (!role.definite()) {
      return Optional.empty();
    }
    for (int i = seen.size() - 1; i >= 0 && distance(seen.get(i), role) <= ROLE_REACH; i--) {
      var entity = owners.get(i);
      if (entity.hasRole(role.words().get(0))
          && entity.isPlural() == role.plural()
          && agrees(role, entity)) {
        return Optional.of(entity);
      }
    }
    return role.form() == Form.BODY_ROLE ? findBody(role) : Optional.empty();
  }

  private static boolean agrees(Mention role, Entity entity) {
    return role.modifiers().isEmpty()
        || entity.mentions().stream().anyMatch(m -> m.modifiers().containsAll(role.modifiers()));
  }

  /** An organisation whose name contains the noun: "the ministry" for a Ministry of Health. */
  private Optional<Entity> findBody(Mention role) {
    var noun = role.words().get(0);
    for (int i = seen.size() - 1; i >= 0 && distance(seen.get(i), role) <= ROLE_REACH; i--) {
      var mention = seen.get(i);
      if (mention.form() == Form.ORGANISATION
          && mention.words().contains(noun)
          && role.modifiers().isEmpty()) {
        return Optional.of(owners.get(i));
      }
    }
    return noun.equals("company") ? onlyOrganisation(role) : Optional.empty();
  }

  private Optional<Entity> onlyOrganisation(Mention role) {
    Entity only = null;
    for (int i = seen.size() - 1; i >= 0 && distance(seen.get(i), role) <= BODY_REACH; i--) {
      if (seen.get(i).form() == Form.ORGANISATION) {
        if (only != null && only != owners.get(i)) {
          return Optional.empty();
        }
        only = owners.get(i);
      }
    }
    return Optional.ofNullable(only);
  }

  /** The best antecedent before it; empty if none fits. */
  Optional<Entity> findPronoun(Mention pronoun) {
    if (pronoun.words().get(0).equals("who")) {
      return findRelative(pronoun);
    }
    var barred = argumentsOfSame(pronoun);
    double most = Double.NEGATIVE_INFINITY;
    Entity best = null;
    for (int i = seen.size() - 1; i >= 0; i--) {
      var mention = seen.get(i);
      if (distance(mention, pronoun) > PRONOUN_REACH) {
        break;
      }
      if (!barred.contains(owners.get(i)) && fits(mention, owners.get(i), pronoun)) {
        double score = score(mention, owners.get(i), pronoun);
        if (score > most) {
          most = score;
          best = owners.get(i);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Entity> findRelative(Mention who) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      var mention = seen.get(i);
      var clause = who.sentence().head(who.head());
      if (mention.sentence().index() != who.sentence().index()) {
        break;
      }
      if (clause.isPresent()
          && clause.get().is("acl")
          && mention.span().overlaps(who.sentence().token(clause.get().head()).span())) {
        return Optional.of(owners.get(i));
      }
    }
    return Optional.empty();
  }

  /** In "Smith thanked him", "him" is not Smith, but "himself" would be. */
  private Set<Entity> argumentsOfSame(Mention pronoun) {
    Set<Entity> barred = Collections.newSetFromMap(new IdentityHashMap<>());
    if (REFLEXIVE.matcher(pronoun.head().form()).find()) {
      return barred;
    }
    for (int i = seen.size() - 1; i >= 0 && distance(seen.get(i), pronoun) == 0; i--) {
      if (isArgumentOfSame(seen.get(i), pronoun)) {
        barred.add(owners.get(i));
      }
    }
    return barred;
  }

  private boolean fits(Mention mention, Entity entity, Mention pronoun) {
    if (isItsOwnSpeaker(mention, pronoun)) {
      return false;
    }
    return switch (pronoun.words().get(0)) {
      case "he", "she" ->
          entity.isPerson() && !entity.isPlural() && entity.gender().agrees(pronoun.gender());
      case "they" -> entity.isPlural() && mention.isSubject();
      default -> isActingBody(mention, entity) && standsForBody(mention, pronoun);
    };
  }

  private static boolean isActingBody(Mention mention, Entity entity) {
    return mention.isSubject() && !entity.isPerson() && !entity.isPlural();
  }

  /** "It" rarely refers to an entity, unless it speaks or has something. */
  private static boolean standsForBody(Mention mention, Mention pronoun) {
    boolean owns =
        pronoun.head().is("nmod:poss") && mention.sentence().index() == pronoun.sentence().index();
    return owns || pronoun.isSpeaker() || isSaidByItself(mention, pronoun);
  }

  /** "The ministry said that it will close": the subject of the content is often the source. */
  private static boolean isSaidByItself(Mention mention, Mention pronoun) {
    var sentence = pronoun.sentence();
    var said = sentence.head(pronoun.head()).filter(verb -> pronoun.head().is("nsubj"));
    var saying = said.filter(verb -> verb.is("ccomp")).flatMap(sentence::head);
    return saying.isPresent()
        && mention.sentence().index() == sentence.index()
        && mention.head().is("nsubj")
        && sentence.head(mention.head()).filter(saying.get()::equals).isPresent();
  }

  private static boolean isArgumentOfSame(Mention mention, Mention pronoun) {
    return mention.sentence().index() == pronoun.sentence().index()
        && !pronoun.head().is("nmod:poss")
        && mention.head().head() == pronoun.head().head()
        && mention.head().head() >= 0;
  }

  /** A third-person pronoun in a quotation does not refer to the speaker, who would say "I". */
  private boolean isItsOwnSpeaker(Mention mention, Mention pronoun) {
    return mention.isSpeaker()
        && mention.sentence().index() == pronoun.sentence().index()
        && quotes.isInside(pronoun.span().from())
        && !quotes.isInside(mention.span().from());
  }

  private double score(Mention mention, Entity entity, Mention pronoun) {
    double score = -1.5 * distance(mention, pronoun);
    if (mention.isSubject()) {
      score += 2;
    } else if (mention.head().is("nmod") || mention.head().is("compound")) {
      score -= 0.5;
    }
    if (pronoun.isSpeaker() && mention.isSpeaker()) {
      score += 1.5;
    }
    if (entity.isNamed()) {
      score += 0.5;
    }
    if (pronoun.gender() != Gender.UNKNOWN && entity.gender() == pronoun.gender()) {
      score += 1;
    }
    if (quotes.isInside(mention.span().from()) != quotes.isInside(pronoun.span().from())) {
      score -= 1;
    }
    return score + 0.3 * Math.log(1 + counts.getOrDefault(entity, 0));
  }

  private static int distance(Mention earlier, Mention later) {
    return later.sentence().index() - earlier.sentence().index();
  }
}

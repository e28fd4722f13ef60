package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.annotate.Mention.Form;
import org.hearsay.lexicon.Gender;

/** Who a pronoun or a role noun stands for, of those mentioned before it in one text. */
final class Referents {
  private static final int PRONOUN_REACH = 4;
  private static final int ROLE_REACH = 40;
  private static final int BODY_REACH = 3;
  private static final Pattern REFLEXIVE = Pattern.compile("(?i)sel(f|ves)$");

  private final BitSet quoted;
  private final List<Mention> seen = new ArrayList<>();
  private final List<Entity> owners = new ArrayList<>();
  private final Map<Entity, Integer> counts = new IdentityHashMap<>();

  /**
   * @param quoted the units of the text inside quotation marks
   */
  Referents(BitSet quoted) {
    this.quoted = quoted;
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

  /** Whom a mention stands for. */
  Optional<Entity> ownerOf(Mention mention) {
    int at = seen.indexOf(mention);
    return at < 0 ? Optional.empty() : Optional.of(owners.get(at));
  }

  /** The nearest of the same role, where what else the noun phrase tells does not disagree. */
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

  /** An organisation with the noun in its name: "the ministry" for a Ministry of Health. */
  private Optional<Entity> findBody(Mention role) {
    var noun = role.words().get(0);
    for (int i = seen.size() - 1; i >= 0; i--) {
      var mention = seen.get(i);
      if (mention.form() == Form.ORGANISATION
          && distance(mention, role) <= ROLE_REACH
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

  /** The best before it; empty if nobody fits. */
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

  /** "Smith thanked him": not Smith, however often he was named before; but "himself" is. */
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

  /** Most of what "it" stands for is nobody; what speaks, or has something, mostly is somebody. */
  private static boolean standsForBody(Mention mention, Mention pronoun) {
    boolean owns =
        pronoun.head().is("nmod:poss") && mention.sentence().index() == pronoun.sentence().index();
    return owns || pronoun.isSpeaker() || isSaidByItself(mention, pronoun);
  }

  /** "The ministry said that it will close": the subject of what is said is who says it. */
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

  /** Whoever speaks says "I", not "he": a pronoun in a quotation is not the one who is quoted. */
  private boolean isItsOwnSpeaker(Mention mention, Mention pronoun) {
    return mention.isSpeaker()
        && mention.sentence().index() == pronoun.sentence().index()
        && quoted.get(pronoun.span().from())
        && !quoted.get(mention.span().from());
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
    if (quoted.get(mention.span().from()) != quoted.get(pronoun.span().from())) {
      score -= 1;
    }
    return score + 0.3 * Math.log(1 + counts.getOrDefault(entity, 0));
  }

  private static int distance(Mention earlier, Mention later) {
    return later.sentence().index() - earlier.sentence().index();
  }
}

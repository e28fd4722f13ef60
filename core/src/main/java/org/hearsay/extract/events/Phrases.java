package org.hearsay.extract.events;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Annotation;
import org.hearsay.model.Name;
import org.hearsay.model.NameType;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** Noun phrases: what words they span, and what sort of thing they name. */
final class Phrases {
  private static final Set<String> INSIDE =
      Set.of("compound", "flat", "amod", "nummod", "nmod:poss", "fixed", "goeswith", "advmod");

  private static final Set<String> PLACES =
      Set.of(
          "city",
          "town",
          "village",
          "capital",
          "country",
          "border",
          "region",
          "province",
          "state",
          "district",
          "island",
          "coast",
          "port",
          "airport",
          "station",
          "street",
          "square",
          "area",
          "site",
          "base",
          "camp",
          "sea",
          "river",
          "mountain",
          "desert",
          "peninsula",
          "embassy",
          "hospital",
          "school",
          "hotel",
          "palace",
          "building",
          "territory",
          "suburb",
          "abroad",
          "county",
          "neighborhood",
          "neighbourhood",
          "zone",
          "church",
          "mosque",
          "prison",
          "market",
          "university",
          "stadium",
          "house",
          "home",
          "office",
          "ocean",
          "north",
          "south",
          "east",
          "west",
          "checkpoint",
          "crossing",
          "headquarters",
          "beach",
          "bridge",
          "road",
          "highway");

  private static final Set<String> MEANS =
      Set.of(
          "train",
          "plane",
          "ship",
          "boat",
          "car",
          "bus",
          "truck",
          "helicopter",
          "aircraft",
          "jet",
          "missile",
          "rocket",
          "drone",
          "bomb",
          "gun",
          "rifle",
          "knife",
          "grenade",
          "gas",
          "weapon",
          "artillery",
          "mortar",
          "shell",
          "stone",
          "bullet",
          "cannon",
          "pistol",
          "explosive",
          "vehicle",
          "ferry",
          "yacht",
          "motorcycle",
          "tank",
          "warplane",
          "torpedo",
          "machete",
          "flight",
          "airliner",
          "fire",
          "stick",
          "baton",
          "submarine",
          "hammer",
          "axe",
          "sword");

  private final Tree tree;
  private final List<Name> names;

  Phrases(Tree tree, Annotation annotation) {
    this.tree = tree;
    this.names = annotation.namesIn(tree.sentence().span());
  }

  /** The phrase's own words, without preposition, article, apposition and relative clause. */
  Span core(Token head) {
    int from = head.index();
    int to = head.index();
    while (from > 0 && belongs(from - 1, head)) {
      from--;
    }
    while (to + 1 < tree.sentence().tokens().size() && belongs(to + 1, head)) {
      to++;
    }
    var first = tree.sentence().token(from);
    return first.span().cover(tree.sentence().token(to).span());
  }

  private boolean belongs(int index, Token head) {
    var at = tree.sentence().token(index);
    for (int steps = 0; steps < Tree.DEEPEST; steps++) {
      if (at.index() == head.index()) {
        return true;
      }
      if (!isInside(at, head) || at.head() < 0) {
        return false;
      }
      at = tree.sentence().token(at.head());
    }
    return false;
  }

  private boolean isInside(Token token, Token head) {
    if (token.is("case") || token.is("det")) {
      return token.head() != head.index();
    }
    if (token.is("punct")) {
      return token.form().equals("-");
    }
    return INSIDE.stream().anyMatch(token::is)
        || (token.is("nmod") && tree.preposition(token).equals("of"));
  }

  /** Whether a phrase names a place. */
  boolean isPlace(Token head) {
    return isNamed(head, NameType.LOCATION) || PLACES.contains(Tree.lemma(head));
  }

  /** Whether a phrase names a thing to travel or fight with. */
  boolean isMeans(Token head) {
    return MEANS.contains(Tree.lemma(head));
  }

  boolean isNamed(Token token, NameType type) {
    return names.stream().anyMatch(n -> n.type() == type && n.span().contains(token.span()));
  }

  boolean isNamed(Token token) {
    return names.stream().anyMatch(n -> n.span().contains(token.span()));
  }
}

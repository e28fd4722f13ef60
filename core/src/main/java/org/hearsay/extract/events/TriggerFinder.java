package org.hearsay.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.EventType;
import org.hearsay.model.Role;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * Finds the words of a sentence that express events: words in the lexicon, and every other verb
 * that is no state, no light or embedding verb of another event, and no cue of a claim.
 */
final class TriggerFinder {
  private static final Set<String> FUNCTION =
      Set.of("aux", "cop", "case", "mark", "fixed", "flat", "amod", "compound", "det", "discourse");
  private static final Set<EmbeddingPredicates.Use> CARRYING =
      Set.of(
          EmbeddingPredicates.Use.LIGHT,
          EmbeddingPredicates.Use.ASPECT,
          EmbeddingPredicates.Use.RAISE);
  private final TriggerLexicon lexicon;
  private final EmbeddingPredicates hosts;

  TriggerFinder(TriggerLexicon lexicon, EmbeddingPredicates hosts) {
    this.lexicon = lexicon;
    this.hosts = hosts;
  }

  /**
   * Triggers by the index of their token, in the order of the text.
   *
   * @param cues spans of cues; a cue is an event only if it has a type of its own
   * @param names spans of names; a word inside one expresses no event
   */
  Map<Integer, Trigger> find(Tree tree, List<Span> cues, List<Span> names) {
    var found = new TreeMap<Integer, Trigger>();
    for (var token : tree.sentence().tokens()) {
      if (names.stream().anyMatch(n -> n.contains(token.span()))) {
        continue;
      }
      boolean isCue = cues.stream().anyMatch(c -> c.overlaps(token.span()));
      read(tree, token, isCue).ifPresent(t -> found.put(token.index(), t));
    }
    return found;
  }

  private Optional<Trigger> read(Tree tree, Token token, boolean isCue) {
    if (token.upos().equals("NOUN")) {
      return lexicon.find(tree, token).filter(t -> !isCue && !isPartOfCompound(tree, token));
    }
    if (!token.upos().equals("VERB") || FUNCTION.stream().anyMatch(token::is)) {
      return Optional.empty();
    }
    if (hostsAnother(tree, token)) {
      return Optional.empty();
    }
    var known = lexicon.find(tree, token);
    if (known.isPresent() || isCue) {
      return known.filter(t -> !isCue || t.type().plover().isPresent());
    }
    boolean isHost =
        hosts
            .find(token)
            .filter(h -> !CARRYING.contains(h.use()))
            .filter(h -> h.use() != EmbeddingPredicates.Use.EMBED || embeds(tree, token))
            .isPresent();
    return isHost
        ? Optional.empty()
        : Optional.of(new Trigger(token, EventType.NONE, Role.RECIPIENT, "event-verb"));
  }

  /** "Protest leader", "election commission": the compound names somebody, not an event. */
  private boolean isPartOfCompound(Tree tree, Token token) {
    return (token.is("compound") || token.is("nmod:poss"))
        && tree.head(token).filter(h -> lexicon.find(tree, h).isEmpty()).isPresent()
        && !token.is("nmod:poss");
  }

  /** "Ordered six frigates" is an event; "ordered them to leave" embeds one. */
  private static boolean embeds(Tree tree, Token token) {
    return !Morphology.isVerb(token)
        || tree.child(token, "xcomp").isPresent()
        || tree.child(token, "ccomp").isPresent()
        || tree.children(token, "advcl").stream().anyMatch(c -> c.index() > token.index())
        || tree.child(token, "obj").isEmpty();
  }

  private boolean hostsAnother(Tree tree, Token verb) {
    var use =
        hosts.find(verb).map(EmbeddingPredicates.Host::use).orElse(EmbeddingPredicates.Use.STATE);
    if (use == EmbeddingPredicates.Use.RAISE) {
      return tree.child(verb, "xcomp").isPresent();
    }
    if (use == EmbeddingPredicates.Use.ASPECT) {
      return tree.child(verb, "xcomp").isPresent()
          || !carried(tree, verb).isEmpty() && tree.child(verb, "obj").isPresent();
    }
    return (use == EmbeddingPredicates.Use.LIGHT && !carried(tree, verb).isEmpty())
        || (use == EmbeddingPredicates.Use.LIGHT && tree.child(verb, "xcomp").isPresent());
  }

  /** The event nouns under a light verb. */
  List<Token> carried(Tree tree, Token verb) {
    var nouns = new ArrayList<Token>();
    for (var child : tree.children(verb)) {
      boolean isSubject =
          child.is("nsubj")
              && tree.child(verb, "obj")
                  .filter(o -> !Morphology.lemma(o).equals("place"))
                  .isEmpty();
      if (child.is("obj") || child.is("nsubj:pass") || isSubject) {
        tree.withConjuncts(child).stream()
            .filter(n -> n.upos().equals("NOUN") && lexicon.find(tree, n).isPresent())
            .forEach(nouns::add);
      }
    }
    return nouns;
  }
}

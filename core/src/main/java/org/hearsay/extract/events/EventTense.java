package org.hearsay.extract.events;

import java.util.Optional;
import org.hearsay.model.Tense;
import org.hearsay.model.draft.ClaimDraft;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Clause;
import org.hearsay.syntax.Tree;
import org.hearsay.syntax.VerbTense;

/** The tense of an event, seen from publication, by the verbs above it. */
final class EventTense {

  private final Tree tree;
  private final EventLexicon lexicon;
  private final VerbTense verbs;

  EventTense(Tree tree, EventLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.verbs = lexicon.grammar().tense();
  }

  Tense of(Token trigger, Optional<ClaimDraft> claim) {
    var top = claim.flatMap(c -> ClaimScope.headOf(tree, c));
    var at = trigger;
    for (int steps = 0; steps < Tree.DEEPEST; steps++) {
      int index = at.index();
      if (claim.isPresent() && top.filter(t -> t.index() == index).isPresent()) {
        return claim.get().tense();
      }
      var told = finite(at);
      var head = tree.head(at);
      if (told.isPresent() || head.isEmpty()) {
        return told.or(() -> claim.map(ClaimDraft::tense)).orElse(Tense.PAST);
      }
      var hosted = hosted(at, head.get());
      if (hosted.isPresent()) {
        return hosted.get();
      }
      at = head.get();
    }
    return claim.map(ClaimDraft::tense).orElse(Tense.PAST);
  }

  /** "plans to visit", "a call for talks", "ahead of the vote". */
  private Optional<Tense> hosted(Token at, Token head) {
    boolean linked = Tree.isAny(at, "xcomp", "ccomp", "acl", "nmod", "obj", "obl", "advcl");
    var told =
        lexicon
            .hosts()
            .find(head)
            .flatMap(EmbeddingPredicates.Host::tense)
            .filter(t -> linked && !at.is("acl:relcl"));
    if (told.isPresent()) {
      return told;
    }
    if (at.is("obl") && lexicon.has(EventWords.SINCE, tree.preposition(at))) {
      return finite(head).filter(t -> t == Tense.ONGOING).map(t -> Tense.PAST);
    }
    return Optional.empty();
  }

  private Optional<Tense> finite(Token verb) {
    return verbs.of(new Clause(tree, verb));
  }
}

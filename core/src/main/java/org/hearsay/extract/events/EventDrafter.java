package org.hearsay.extract.events;

import java.util.List;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.draft.EventDraft;
import org.hearsay.model.draft.EventDraft.RoleDraft;
import org.hearsay.syntax.Tree;

/** Puts an event together from what its sentence tells. */
final class EventDrafter {
  private final EventCertainty certainty;
  private final EventTense tenses;
  private final Dating dating;
  private final ClaimScope scope;
  private final Interval published;

  EventDrafter(
      Tree tree, EventLexicon lexicon, Dating dating, ClaimScope scope, Interval published) {
    this.certainty = new EventCertainty(tree, lexicon);
    this.tenses = new EventTense(tree, lexicon);
    this.dating = dating;
    this.scope = scope;
    this.published = published;
  }

  EventDraft draft(Trigger trigger, List<RoleDraft> roles) {
    var token = trigger.token();
    var claim = scope.of(token.span());
    var tense = tenses.of(token, claim);
    var bounds = Dating.byTense(tense, published);
    var when = dating.find(token).map(said -> Dating.bounded(said, bounds)).or(() -> bounds);
    return new EventDraft(
        token.span(),
        trigger.type(),
        certainty.of(token, claim),
        tense,
        roles,
        when,
        trigger.rule());
  }
}

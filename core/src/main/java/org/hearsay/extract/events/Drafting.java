package org.hearsay.extract.events;

import java.util.List;
import org.hearsay.model.EventDraft;
import org.hearsay.model.EventDraft.RoleDraft;
import org.hearsay.model.Interval;

/** Puts an event together from what its sentence tells. */
final class Drafting {
  private final Certainty certainty;
  private final Tenses tenses;
  private final Dating dating;
  private final ClaimScope scope;
  private final Interval published;

  Drafting(Tree tree, Hosts hosts, Dating dating, ClaimScope scope, Interval published) {
    this.certainty = new Certainty(tree, hosts);
    this.tenses = new Tenses(tree, hosts);
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

package org.hearsay.model;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.When;

/**
 * A proposition with the source that vouches for it (codebook 2).
 *
 * @param id such as {@code c1}, unique in its ledger
 * @param chain publisher first, originator last; never empty
 * @param originatorView how certain the originator is
 * @param publisherView how certain the publisher is; never stronger than the originator's view
 * @param events ids of events in the content
 * @param quantities ids of quantities in the content
 */
public record Claim(
    String id,
    List<Span> content,
    List<Span> cue,
    Quotation quotation,
    List<Source> chain,
    Stance stance,
    Factuality originatorView,
    Factuality publisherView,
    Tense tense,
    List<Span> condition,
    Optional<When> uttered,
    List<String> events,
    List<String> quantities,
    String rule) {
  /**
   * @throws IllegalArgumentException if there is no content or no chain, or if the publisher is
   *     more certain than the originator
   */
  public Claim {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    chain = List.copyOf(chain);
    condition = List.copyOf(condition);
    events = List.copyOf(events);
    quantities = List.copyOf(quantities);
    if (content.isEmpty() || chain.isEmpty()) {
      throw new IllegalArgumentException("A claim needs content and a chain, got " + id);
    }
    if (publisherView.strength() > originatorView.strength()) {
      throw new IllegalArgumentException(
          "A relay never adds certainty: originator "
              + originatorView.code()
              + ", publisher "
              + publisherView.code()
              + " in "
              + id);
    }
  }

  /** The last source of the chain, which vouches for the claim. */
  public Source originator() {
    return chain.get(chain.size() - 1);
  }
}

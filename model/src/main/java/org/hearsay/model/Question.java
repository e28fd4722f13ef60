package org.hearsay.model;

import java.util.Optional;
import org.hearsay.model.dispatch.Span;

/**
 * A question that the dispatch leaves open.
 *
 * @param asks the question, in the words of the text
 * @param heldBy the id of the claim that says it is not known, if there is one
 */
public record Question(String asks, Span span, Optional<String> heldBy) {}

package org.hearsay.model;

import java.util.Optional;

/**
 * What the dispatch leaves open.
 *
 * @param asks in the words of the text
 * @param heldBy id of the claim that says it is not known, if there is one
 */
public record Question(String asks, Span span, Optional<String> heldBy) {}

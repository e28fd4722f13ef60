package org.hearsay.model.dispatch;

import java.util.Optional;

/**
 * A passage that a stage could not read.
 *
 * @param code a stable, short code, which is counted
 * @param span where; empty if it concerns the whole dispatch
 * @param message what is wrong, the value, and what to do
 */
public record Note(String code, Optional<Span> span, String message) {}

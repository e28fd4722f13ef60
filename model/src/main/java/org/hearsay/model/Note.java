package org.hearsay.model;

import java.util.Optional;

/**
 * What a stage could not read.
 *
 * @param code stable and short: it is counted
 * @param span where; empty where it concerns the whole dispatch
 * @param message what, the value, and what to do
 */
public record Note(String code, Optional<Span> span, String message) {}

package org.hearsay.model;

/** A name that the annotator found in the text, within one sentence. */
public record Name(Span span, NameType type) {}

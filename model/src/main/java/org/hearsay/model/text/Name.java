package org.hearsay.model.text;

import org.hearsay.model.dispatch.Span;

/** A name that the annotator found in the text, within one sentence. */
public record Name(Span span, NameType type) {}

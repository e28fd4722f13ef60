/**
 * The neural parser that ships: one encoder with a head for each task, trained by {@code training/}
 * and run by ONNX Runtime. May use the model, lexicon, annotate and pipeline.
 */
@NullMarked
package org.hearsay.reader;

import org.jspecify.annotations.NullMarked;

/**
 * Hearsay's own reader: a small encoder with many heads, trained by {@code training/}, run by ONNX
 * Runtime on the processor.
 */
@NullMarked
package org.hearsay.reader;

import org.jspecify.annotations.NullMarked;

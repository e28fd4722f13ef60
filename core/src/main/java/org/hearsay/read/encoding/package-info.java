/**
 * Decodes bytes as text: encodings, byte order marks, and files that are no text. Uses no other
 * package of ours.
 */
@NullMarked
package org.hearsay.read.encoding;

import org.jspecify.annotations.NullMarked;

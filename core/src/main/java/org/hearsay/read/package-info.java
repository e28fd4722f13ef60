/**
 * Reads dispatches from files, streams and folders. Input that cannot be read becomes a problem,
 * never an exception. May use the model and lexicon.
 */
@NullMarked
package org.hearsay.read;

import org.jspecify.annotations.NullMarked;

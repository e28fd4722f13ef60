/**
 * From files, streams and folders to dispatches; bad input becomes a problem, never an exception.
 * May import the model and lexicon.
 */
@NullMarked
package org.hearsay.read;

import org.jspecify.annotations.NullMarked;

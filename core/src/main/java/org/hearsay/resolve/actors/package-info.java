/**
 * Resolves mentions of people, organisations and offices to actors and sources. May use the model,
 * lexicon, syntax and identity.
 */
@NullMarked
package org.hearsay.resolve.actors;

import org.jspecify.annotations.NullMarked;

/**
 * From mentions of people, organisations and offices to actors and sources. May import the model
 * and lexicon.
 */
@NullMarked
package org.hearsay.resolve.actors;

import org.jspecify.annotations.NullMarked;

/**
 * Stanford CoreNLP behind the annotator's seam. GPL-3.0-or-later as soon as it is linked, so it is
 * a module of its own and no other code sees its types.
 */
@NullMarked
package org.hearsay.corenlp;

import org.jspecify.annotations.NullMarked;

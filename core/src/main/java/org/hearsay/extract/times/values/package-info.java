/** From what a rule matched to a TIMEX3 value with its interval. May import the rules, too. */
@NullMarked
package org.hearsay.extract.times.values;

import org.jspecify.annotations.NullMarked;

/** The commands, each a thin class over the packages below. */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;

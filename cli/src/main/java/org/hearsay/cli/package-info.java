/** The commands. Each is a thin class over the packages below. May use all other packages. */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;

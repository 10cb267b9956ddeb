/** What the first start shows: the records under {@code resources/starter} and what they state. */
@NullMarked
package org.commonground.coordination.starter;

import org.jspecify.annotations.NullMarked;

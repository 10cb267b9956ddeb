/** The page about the data: where it comes from, how fresh it is, how to read it. */
@NullMarked
package org.commonground.coordination.pages.about;

import org.jspecify.annotations.NullMarked;

/** The pages of themes, and the theme vocabulary as a file. */
@NullMarked
package org.commonground.coordination.pages.themes;

import org.jspecify.annotations.NullMarked;

/** The pages of organisations, each with what it does and with whom. */
@NullMarked
package org.commonground.coordination.pages.organisations;

import org.jspecify.annotations.NullMarked;

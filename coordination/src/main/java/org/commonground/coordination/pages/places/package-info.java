/** The pages of countries and areas, each with what is done there. */
@NullMarked
package org.commonground.coordination.pages.places;

import org.jspecify.annotations.NullMarked;

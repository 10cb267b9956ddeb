/**
 * What all activities with one code have in common: the body of the pages of a country, an
 * organisation and a theme.
 */
@NullMarked
@NamedInterface("portraits")
package org.commonground.coordination.pages.portraits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The first page: the picture at a glance. */
@NullMarked
package org.commonground.coordination.pages.overview;

import org.jspecify.annotations.NullMarked;

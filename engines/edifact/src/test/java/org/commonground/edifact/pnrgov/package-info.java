/** Tests of reading bookings. */
@NullMarked
package org.commonground.edifact.pnrgov;

import org.jspecify.annotations.NullMarked;

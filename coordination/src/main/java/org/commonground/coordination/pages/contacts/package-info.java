/** Pages on which the contacts of an organisation are looked after. */
@NullMarked
package org.commonground.coordination.pages.contacts;

import org.jspecify.annotations.NullMarked;

/** Pages on which people sign in, join, and look after their own account. */
@NullMarked
package org.commonground.coordination.pages.accounts;

import org.jspecify.annotations.NullMarked;

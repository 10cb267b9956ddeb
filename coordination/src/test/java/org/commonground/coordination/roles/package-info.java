/** Who may do what, as {@code docs/roles.md} says it, tried on a running server. */
@NullMarked
package org.commonground.coordination.roles;

import org.jspecify.annotations.NullMarked;

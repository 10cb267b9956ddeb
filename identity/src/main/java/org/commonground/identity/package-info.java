/** An OpenID provider for tests. */
@NullMarked
package org.commonground.identity;

import org.jspecify.annotations.NullMarked;

/** How a route is declared, what a request asks of it, and what it answers. */
@NullMarked
package org.commonground.coordination.api.routes;

import org.jspecify.annotations.NullMarked;

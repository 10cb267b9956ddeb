/** The routes as OpenAPI 3.1 describes them: paths, parameters, schemas, examples. */
@NullMarked
package org.commonground.coordination.api.description;

import org.jspecify.annotations.NullMarked;

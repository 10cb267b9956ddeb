/**
 * The one PostgreSQL that every capability stores in, and the guard over who sees what in it.
 *
 * <p>Without further settings a real PostgreSQL is unpacked and run as a child process whose files
 * live in the {@link DataFolder}; {@link DatabaseSettings} can name another server instead. Each
 * capability brings migrations in {@code db/migration/CAPABILITY} and finds them done when it gets
 * a connection. Connections belong to a role that row-level security binds, so a statement sees
 * public rows only, unless {@link Audiences} says who looks. Tables of capabilities are none of
 * this package's business.
 */
@NullMarked
@ApplicationModule(
    displayName = "Database",
    allowedDependencies = {})
package org.commonground.coordination.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

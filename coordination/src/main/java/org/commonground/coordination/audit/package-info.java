/**
 * The audit trail: who did what to which record, from where, when and why.
 *
 * <p>{@link Audit#record} adds an entry within the transaction that does it; {@link Actor} says
 * whose work is being done. The database numbers, dates and chains entries, and lets nobody change
 * one. {@link Trail} proves the chain, exports it and signs {@link Checkpoint}s for outsiders to
 * keep. It is no log: what went wrong inside the program stands elsewhere.
 */
@NullMarked
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {"database"})
package org.commonground.coordination.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

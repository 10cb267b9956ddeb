/**
 * Accounts: who signs in, how they prove who they are, and what they may see and do.
 *
 * <p>{@link Accounts} makes and changes accounts, {@link SignIns}, {@link PasskeySignIns} and
 * {@link ProviderSignIns} let people in, {@link Sessions} remembers that they did; what lets a
 * person in is changed with a {@link FreshProof} only. {@link AccountFilter} finds the session of
 * each request: from there on, every transaction and every search looks with the eyes of {@link
 * Account#viewer}. {@link Door} says which addresses are for whom; {@code docs/roles.md} is the
 * same as a table, and tests try each of its cells.
 */
@NullMarked
@ApplicationModule(
    displayName = "Accounts",
    allowedDependencies = {"database", "audit"})
package org.commonground.coordination.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Contacts: people who can be asked about the work of an organisation.
 *
 * <p>As little as the work needs: each {@link Contact} has an organisation that answers for it, a
 * purpose, an audience, and a day on which it ends. {@link Contacts} keeps them; {@link
 * ContactExpiry} removes those that have ended.
 */
@NullMarked
@ApplicationModule(
    displayName = "Contacts",
    allowedDependencies = {"database", "audit", "accounts"})
package org.commonground.coordination.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The account of a period for Member States: what was delivered, where, with whom, for how many,
 * what comes next, with which money.
 *
 * <p>{@link Briefings} finds the records and writes a {@link Briefing}: figures and sentences, each
 * with the records it rests on. Sentences are messages filled with what the records say; nothing is
 * composed freely, and what the records leave open is listed. It can be read as a page and as JSON,
 * or written to a file by {@link BriefingWriter}. Finding and counting activities is not done here:
 * see {@code search}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Briefings",
    allowedDependencies = {"audit", "reference", "organisations", "activities", "search", "pages"})
package org.commonground.coordination.briefings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

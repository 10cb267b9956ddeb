package org.commonground.coordination.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody signed in with a browser.
 *
 * @param key names it; nobody can use it to be let in
 * @param seenAt when it was last used, to the minute
 * @param isProven whether a one-time code was given where one is asked for
 */
public record Session(
    UUID account, String key, Instant beganAt, Instant seenAt, boolean isProven) {}

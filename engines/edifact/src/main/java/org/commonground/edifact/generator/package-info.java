/**
 * Synthetic traffic: an airline world made from a seed, the messages that its carriers send, and
 * the truth about each message beside it.
 *
 * <p>Start at {@link org.commonground.edifact.generator.Traffic}. The same seed gives the same
 * bytes on every machine. Carriers, people, documents and bookings are invented; airports are real
 * places. It is the project's corpus for tests, measurements and demonstrations, because real
 * passenger data must never be. Reading messages is not done here, and nothing here is used to read
 * them.
 */
@NullMarked
package org.commonground.edifact.generator;

import org.jspecify.annotations.NullMarked;

/**
 * Names of people in all scripts, compared token by token with every step named.
 *
 * <p>{@link org.commonground.matching.ParsedName} cuts a name into typed tokens, {@link
 * org.commonground.matching.NameAlignment} pairs the tokens of two names and weighs each pair,
 * {@link org.commonground.matching.NameIndex} finds the names of a large list that are worth
 * aligning. Lists and travellers are in the packages below. Nothing is stored and nothing is logged
 * here; the JDK and JSpecify are enough.
 */
@NullMarked
package org.commonground.matching;

import org.jspecify.annotations.NullMarked;

/**
 * Names of China, Japan and Korea in Latin letters: characters by their readings, syllabaries by
 * rule, and the several ways to write the same syllables in Latin letters.
 *
 * <p>Start at {@link org.commonground.matching.eastasian.EastAsianScript} for the scripts, at
 * {@link org.commonground.matching.eastasian.Romanisation} for Latin letters, at {@link
 * org.commonground.matching.eastasian.Readings} for all that they may stand for. Uses the JDK only
 * and nothing of the packages around it; comparing names is not done here.
 */
@NullMarked
package org.commonground.matching.eastasian;

import org.jspecify.annotations.NullMarked;

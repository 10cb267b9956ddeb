/**
 * A second, independent measurement of screening: how listed people turn up at borders, by rules
 * written from what clerks, agents and machines do to names, without reading how the engine
 * compares them. Start at {@link
 * org.commonground.matching.evaluation.independent.IndependentEvaluationTests}.
 */
@NullMarked
package org.commonground.matching.evaluation.independent;

import org.jspecify.annotations.NullMarked;

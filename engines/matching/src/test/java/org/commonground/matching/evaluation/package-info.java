/** Measures how well and how fast names and travellers are matched; prints what it finds. */
@NullMarked
package org.commonground.matching.evaluation;

import org.jspecify.annotations.NullMarked;

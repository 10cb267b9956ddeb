/** Tests of synthetic traffic: that it is the same each time, valid, and as its truth says. */
@NullMarked
package org.commonground.edifact.generator;

import org.jspecify.annotations.NullMarked;

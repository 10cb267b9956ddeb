@NullMarked
package org.commonground.edifact;

import org.jspecify.annotations.NullMarked;

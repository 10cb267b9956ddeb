@NullMarked
package org.commonground.edifact.travel;

import org.jspecify.annotations.NullMarked;

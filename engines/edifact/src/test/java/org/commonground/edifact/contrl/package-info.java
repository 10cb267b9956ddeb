@NullMarked
package org.commonground.edifact.contrl;

import org.jspecify.annotations.NullMarked;

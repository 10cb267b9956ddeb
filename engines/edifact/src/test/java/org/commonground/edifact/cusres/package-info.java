@NullMarked
package org.commonground.edifact.cusres;

import org.jspecify.annotations.NullMarked;

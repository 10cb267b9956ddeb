@NullMarked
package org.commonground.edifact.ackres;

import org.jspecify.annotations.NullMarked;

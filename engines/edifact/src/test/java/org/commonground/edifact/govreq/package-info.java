@NullMarked
package org.commonground.edifact.govreq;

import org.jspecify.annotations.NullMarked;

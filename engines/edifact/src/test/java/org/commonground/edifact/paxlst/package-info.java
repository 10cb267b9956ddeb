@NullMarked
package org.commonground.edifact.paxlst;

import org.jspecify.annotations.NullMarked;

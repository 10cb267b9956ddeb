@NullMarked
package org.commonground.edifact.xml;

import org.jspecify.annotations.NullMarked;

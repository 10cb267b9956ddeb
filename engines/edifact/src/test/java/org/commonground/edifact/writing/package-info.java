@NullMarked
package org.commonground.edifact.writing;

import org.jspecify.annotations.NullMarked;

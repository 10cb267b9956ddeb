/**
 * Writing EDIFACT: segments as bytes, with the delimiters of the caller and release characters
 * where data holds a delimiter.
 *
 * <p>{@link org.commonground.edifact.writing.SegmentWriter} knows segments, elements and components
 * and counts segments; which segments a message has is known by the packages of the messages.
 */
@NullMarked
package org.commonground.edifact.writing;

import org.jspecify.annotations.NullMarked;

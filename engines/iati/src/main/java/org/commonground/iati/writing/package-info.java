/**
 * IATI 2.03 files that are valid whatever the source was like, and lose nothing of it.
 *
 * <p>Start at {@link org.commonground.iati.writing.IatiWriter}. Sources miss parts that 2.03
 * requires and hold parts that it forbids; {@link org.commonground.iati.writing.Conformity}
 * supplies the first, marked as supplied, sets the second aside in a namespace of ours, and undoes
 * both when such a file is read again. What a record should rather say is told by {@code rules}.
 */
@NullMarked
package org.commonground.iati.writing;

import org.jspecify.annotations.NullMarked;

/**
 * CONTRL, the syntax and service report message: what became of an interchange, told to its sender.
 *
 * <p>Start at {@link org.commonground.edifact.contrl.SyntaxReport}: it is read from a message, made
 * for an interchange that was received, and written. Reports about groups are kept as text.
 */
@NullMarked
package org.commonground.edifact.contrl;

import org.jspecify.annotations.NullMarked;

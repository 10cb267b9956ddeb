/**
 * ACKRES, the acknowledgement message by which a state tells a carrier that a push of passenger
 * name records arrived, and what is wrong with it.
 *
 * <p>Start at {@link org.commonground.edifact.ackres.Acknowledgement}, with its reader and writer
 * beside it. The message has a function (MSG) and any number of errors (ERC); everything else is
 * kept as text. What the codes mean is agreed between a state and its carriers. No public text with
 * its segment table was found: that the function is the second component of MSG is taken from
 * PNRGOV.
 */
@NullMarked
package org.commonground.edifact.ackres;

import org.jspecify.annotations.NullMarked;

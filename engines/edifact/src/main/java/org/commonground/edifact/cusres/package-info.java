/**
 * CUSRES, the customs response message, as states answer passenger lists with it: who may board.
 *
 * <p>Start at {@link org.commonground.edifact.cusres.CustomsResponse}, with its reader and writer
 * beside it. Only the part of the message that passenger data uses is typed: references, times and
 * places of the flight, and the groups that answer for a traveller. Everything else is kept as
 * text.
 */
@NullMarked
package org.commonground.edifact.cusres;

import org.jspecify.annotations.NullMarked;

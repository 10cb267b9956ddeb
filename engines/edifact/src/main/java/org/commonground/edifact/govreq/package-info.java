/**
 * GOVREQ, the message by which a state asks a carrier for bookings that it was not pushed, or wants
 * again.
 *
 * <p>Start at {@link org.commonground.edifact.govreq.BookingRequest}, with its reader and writer
 * beside it. The guides of IATA name the message beside PNRGOV and ACKRES and give it a function
 * (MSG) and an originator (ORG) of its own; their tables were not at hand. That a flight (TVL),
 * locators (RCI) and names (TIF) say what is asked for is this project's understanding. Everything
 * else is kept as text. Depends on {@code pnrgov} for the segments that both messages share.
 */
@NullMarked
package org.commonground.edifact.govreq;

import org.jspecify.annotations.NullMarked;

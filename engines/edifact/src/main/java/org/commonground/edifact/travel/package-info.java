/**
 * What passenger messages speak of, whatever their format: travellers, their documents, flights.
 *
 * <p>{@link org.commonground.edifact.travel.Traveller} and {@link
 * org.commonground.edifact.travel.FlightLeg} are the start. Values are as the sender wrote them; a
 * date is also given as a date when it is one. Text that was not stated is the empty string. Types
 * that hold a person's data print a reference only. Reading and writing messages is not done here:
 * see the packages of the messages.
 */
@NullMarked
package org.commonground.edifact.travel;

import org.jspecify.annotations.NullMarked;

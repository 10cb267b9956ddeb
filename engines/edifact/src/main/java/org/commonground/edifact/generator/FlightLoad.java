package org.commonground.edifact.generator;

import java.util.List;

/**
 * A flight and all who are on it.
 *
 * @param index its number in the traffic, from 0
 * @param flight the flight
 * @param bookings the bookings as the first push tells them
 * @param crew the crew
 * @param onward people who stay on board and travel on
 */
record FlightLoad(
    int index, Flight flight, List<Booking> bookings, List<Person> crew, List<Person> onward) {}

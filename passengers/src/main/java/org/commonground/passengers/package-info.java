/**
 * The passenger information unit on the command line: synthetic traffic, messages as JSON,
 * screening against lists, and the measurement of all three.
 *
 * <p>{@link org.commonground.passengers.Passengers} runs a command; each command is a class of its
 * own. The engines do the work. Nothing is stored, and nothing here knows the coordination
 * platform.
 */
@NullMarked
package org.commonground.passengers;

import org.jspecify.annotations.NullMarked;

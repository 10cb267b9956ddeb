/**
 * The coordination platform: one register of who does what against terrorism, and what is made from
 * it.
 *
 * <p>This package holds the command line and nothing else: {@link CommonGround} reads the first
 * argument and hands over to the command of that name. What the commands use lives in one package
 * per capability below this one.
 */
@NullMarked
package org.commonground.coordination;

import org.jspecify.annotations.NullMarked;

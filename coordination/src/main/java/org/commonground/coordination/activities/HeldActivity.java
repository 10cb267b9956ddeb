package org.commonground.coordination.activities;

import org.commonground.iati.Activity;

/**
 * An activity as the register holds it: what was said, and who said it when.
 *
 * @param version the state's history
 * @param activity what was said, in the terms of IATI 2.03
 */
public record HeldActivity(Version version, Activity activity) {}

/**
 * PAXLST, the passenger list message: from the segments of D.94B to D.23A to travellers, and back.
 *
 * <p>Start at {@link org.commonground.edifact.paxlst.PassengerListReader} and {@link
 * org.commonground.edifact.paxlst.PassengerListWriter}. Every NAD that is a person becomes a
 * traveller, whatever else is wrong; what no typed component holds is kept as text. The versions
 * differ only in what may be repeated and in GIS having become GEI; all of it is accepted in every
 * version. The legacy US variant is not read.
 */
@NullMarked
package org.commonground.edifact.paxlst;

import org.jspecify.annotations.NullMarked;

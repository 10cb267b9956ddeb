/**
 * PAXLST, the passenger list message: from the segments of D.94B to D.23A to travellers, and back.
 *
 * <p>Start at {@link org.commonground.edifact.paxlst.PassengerListReader} and {@link
 * org.commonground.edifact.paxlst.PassengerListWriter}. Every NAD that is a person becomes a
 * traveller, whatever else is wrong; what no typed component holds is kept as text.
 *
 * <p>The versions differ in what may be repeated (one RFF of a traveller before D.10A, five FTX
 * before D.03A), in LOC about the message (from D.07A) and in GIS having become GEI (D.02B). All of
 * it is accepted in every version, without a finding: carriers send four or five RFF under D.02B
 * and D.05B in every list, so that a finding would stand at nearly every traveller and tell nobody
 * anything. Of the legacy US variant (version 001, PDT) each traveller is read, with document,
 * birth and route.
 */
@NullMarked
package org.commonground.edifact.paxlst;

import org.jspecify.annotations.NullMarked;

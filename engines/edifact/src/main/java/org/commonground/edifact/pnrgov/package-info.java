/**
 * Bookings as carriers push them to states: PNRGOV messages in EDIFACT, version 11.1 to 21.1, and
 * in XML.
 *
 * <p>Start at {@link org.commonground.edifact.pnrgov.PnrgovReader}, which makes a {@link
 * org.commonground.edifact.pnrgov.PnrgovMessage} of {@link org.commonground.edifact.pnrgov.Pnr}s.
 * Every name becomes a traveller, with a document or without. What is not typed is kept as text;
 * what is odd is a finding, and reading goes on. What a state must purge on receipt is marked, not
 * removed: that is the application's to do before it writes anything. {@link
 * org.commonground.edifact.pnrgov.PnrgovWriter} writes pushes and cuts large ones into parts, which
 * {@link org.commonground.edifact.pnrgov.PushParts} joins. {@link
 * org.commonground.edifact.pnrgov.PnrgovXmlReader} makes the same values of XML; what begins with
 * Xml is its own, all else is shared. Depends on {@code xml} for elements.
 */
@NullMarked
package org.commonground.edifact.pnrgov;

import org.jspecify.annotations.NullMarked;

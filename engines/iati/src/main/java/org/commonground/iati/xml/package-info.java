/**
 * Element trees to and from XML text.
 *
 * <p>{@link org.commonground.iati.xml.CanonicalXml} writes an element as compact UTF-8 bytes that
 * are the same on every machine and reads them back; {@link org.commonground.iati.xml.Fingerprint}
 * says whether two elements say the same. {@link org.commonground.iati.xml.ElementParser} reads one
 * element out of any XML text, whatever is wrong with it. The order and the rules of the standard
 * do not matter here, and files with many records are the business of {@code reading}.
 */
@NullMarked
package org.commonground.iati.xml;

import org.jspecify.annotations.NullMarked;

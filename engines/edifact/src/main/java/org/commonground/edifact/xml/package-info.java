/**
 * XML as carriers send it: text with the right characters, and elements that can be taken apart.
 *
 * <p>{@link org.commonground.edifact.xml.XmlText} decodes a file, {@link
 * org.commonground.edifact.xml.XmlTree} hands over one element after the other. The parser of the
 * JDK is not used, for three reasons: it stops at the first mistake, so that one bare ampersand in
 * a remark would cost all bookings behind it; its positions are not exact; and it knows entities
 * that grow. Here nothing is ever expanded or fetched, reading goes on behind a mistake, and time
 * is linear in the length of the file. The tests hold it against the JDK's parser. What elements
 * mean is not known here: see {@code pnrgov}.
 */
@NullMarked
package org.commonground.edifact.xml;

import org.jspecify.annotations.NullMarked;

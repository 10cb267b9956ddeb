/**
 * IATI activities and organisations as Java values: read from 1.04 to 2.03, kept whole, written as
 * 2.03.
 *
 * <p>An {@link org.commonground.iati.Element} tree holds everything that a file said; {@link
 * org.commonground.iati.Activity} and the records beside it are typed views of that tree, so
 * nothing that the types do not name can be lost. Rules and codelists are in the packages below.
 * There is no database, no web and no framework here: the JDK and JSpecify are enough.
 */
@NullMarked
package org.commonground.iati;

import org.jspecify.annotations.NullMarked;

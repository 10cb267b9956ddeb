/**
 * Records of IATI 1.01 to 1.05 in the terms of 2.03.
 *
 * <p>{@link org.commonground.iati.upgrading.Upgrade} follows the change logs and the migration
 * guide that IATI published for 2.01 and the location summary for 1.04. What has no place in 2.03
 * is kept in elements of the namespace {@code urn:common-ground:kept}; what a person should look at
 * comes out as findings. Nothing is validated here, and elements stay in the order of the source.
 */
@NullMarked
package org.commonground.iati.upgrading;

import org.jspecify.annotations.NullMarked;

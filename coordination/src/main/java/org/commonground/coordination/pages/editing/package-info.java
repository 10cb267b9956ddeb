/**
 * Pages on which people write: forms of records, drafts, proposals, and what changed between two
 * versions.
 */
@NullMarked
package org.commonground.coordination.pages.editing;

import org.jspecify.annotations.NullMarked;

package org.commonground.coordination.api;

import org.jspecify.annotations.Nullable;

/** How many activities carry a code. */
record CodeCount(String code, @Nullable String name, long activities) {}

/**
 * Measurements that anybody can repeat. {@code benchmarks/run} prints the whole table; each class
 * here is one of its parts. Nothing in this module is part of the product.
 */
@NullMarked
package org.commonground.benchmarks;

import org.jspecify.annotations.NullMarked;

package org.commonground.coordination.database;

/**
 * A failure whose message says, to the person who asked for something, why it cannot be had and
 * what to do. Nothing is added to it: neither the name of a class nor where it happened.
 */
public interface Obstacle {}

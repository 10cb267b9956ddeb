/**
 * A briefing as slides (PPTX).
 *
 * <p>{@link Deck} cuts the sections of a briefing into slides that never overflow, measuring its
 * text with {@link Wrapping}; {@link DeckFile} writes them over a master of its own. What a slide
 * says in short, its notes say in full, with the sources. What is told is decided elsewhere.
 */
@NullMarked
package org.commonground.coordination.briefings.slides;

import org.jspecify.annotations.NullMarked;

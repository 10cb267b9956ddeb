package org.commonground.coordination.pages.themes;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.parts.Portrait;

/**
 * One theme.
 *
 * @param visit the reader
 * @param name in the reader's language
 * @param kind what it classifies
 * @param description a sentence
 * @param related areas of a pillar, pillars of an area
 * @param portrait its activities; empty for a kind of theme that activities are not searched by
 */
public record ThemePage(
    Visit visit,
    String name,
    String kind,
    String description,
    List<Link> related,
    List<Portrait> portrait) {
  public ThemePage {
    related = List.copyOf(related);
    portrait = List.copyOf(portrait);
  }
}

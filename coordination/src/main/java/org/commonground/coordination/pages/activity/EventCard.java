package org.commonground.coordination.pages.activity;

import java.util.List;
import org.commonground.coordination.pages.activity.ActivityPage.Group;
import org.commonground.coordination.pages.activity.ActivityPage.Item;
import org.commonground.coordination.pages.parts.Link;

/**
 * What a reader wants to know of an event first.
 *
 * @param kinds such as workshop
 * @param when its days
 * @param places the most precise that are known; none when unknown
 * @param participants how many took part, as the source counts them; none when unknown
 * @param roles what those who took part are, such as officials
 * @param around what came before, takes place at the same time and follows in the same programme
 * @param month the calendar of its month
 * @param file the event for the reader's own calendar
 */
public record EventCard(
    List<Link> kinds,
    String when,
    List<Item> places,
    List<String> participants,
    List<Link> roles,
    List<Group> around,
    Link month,
    Link file) {
  public EventCard {
    kinds = List.copyOf(kinds);
    places = List.copyOf(places);
    participants = List.copyOf(participants);
    roles = List.copyOf(roles);
    around = List.copyOf(around);
  }
}

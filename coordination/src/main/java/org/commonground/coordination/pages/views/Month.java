package org.commonground.coordination.pages.views;

import java.util.List;
import org.commonground.coordination.pages.parts.Link;

/**
 * A month of activities, as a sheet of a calendar.
 *
 * @param title the month and its year
 * @param previous the month before
 * @param next the month after
 * @param dayNames names of the days of a week, the reader's first day first
 * @param weeks of seven days each
 * @param running how many activities run in the month, with their list
 * @param near what takes place in one country within a fortnight; nothing is concluded from it
 * @param notes what is left out
 */
public record Month(
    String title,
    Link previous,
    Link next,
    List<DayName> dayNames,
    List<List<Day>> weeks,
    Link running,
    List<Near> near,
    List<String> notes) {
  public Month {
    dayNames = List.copyOf(dayNames);
    weeks = List.copyOf(weeks);
    near = List.copyOf(near);
    notes = List.copyOf(notes);
  }

  /** Whether no day has anything. */
  public boolean isEmpty() {
    return weeks.stream().flatMap(List::stream).allMatch(day -> day.entries().isEmpty());
  }

  /**
   * The name of a day.
   *
   * @param whole for those who hear it
   * @param brief for those who see it
   */
  public record DayName(String whole, String brief) {}

  /**
   * A day of the sheet.
   *
   * @param number of the day; empty for the days of other months
   * @param says the day written out
   * @param isToday whether it is the reader's day
   * @param entries what begins, ends or takes place on it
   */
  public record Day(String number, String says, boolean isToday, List<Entry> entries) {
    static final Day NONE = new Day("", "", false, List.of());

    public Day {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Something on a day.
   *
   * @param link to the activity
   * @param kind {@code event}, {@code begins} or {@code ends}
   * @param says the kind in words
   */
  public record Entry(Link link, String kind, String says) {}

  /**
   * Events in one country that lie close together.
   *
   * @param country its name
   * @param events in the order of their days
   */
  public record Near(String country, List<Link> events) {
    public Near {
      events = List.copyOf(events);
    }
  }
}

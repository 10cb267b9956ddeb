package org.commonground.coordination.pages.activity;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.parts.WorldMap;
import org.jspecify.annotations.Nullable;

/**
 * One activity.
 *
 * @param visit the reader
 * @param heading what it is called, how and since when
 * @param event what matters of an event; absent for other activities
 * @param family where it stands among others
 * @param organisations who takes part, by role
 * @param where countries, regions and places
 * @param topics themes, sectors and goals, by vocabulary
 * @param funds budgets and transactions
 * @param results what was reached
 * @param documents what can be read elsewhere
 * @param contacts whom to write to
 * @param versions every version held, the newest first
 * @param downloads the version shown as files, and its history
 */
public record ActivityPage(
    Visit visit,
    Heading heading,
    @Nullable EventCard event,
    Family family,
    List<Group> organisations,
    Where where,
    List<Group> topics,
    Funds funds,
    List<ResultView> results,
    List<Item> documents,
    List<Group> contacts,
    List<VersionRow> versions,
    List<Link> downloads) {
  public ActivityPage {
    organisations = List.copyOf(organisations);
    topics = List.copyOf(topics);
    results = List.copyOf(results);
    documents = List.copyOf(documents);
    contacts = List.copyOf(contacts);
    versions = List.copyOf(versions);
    downloads = List.copyOf(downloads);
  }

  /**
   * What the activity is called, how and since when.
   *
   * @param titles at least one; the reader's language first
   * @param descriptions by type
   * @param facts label and value
   * @param notice that an older version is shown; empty for the current one
   * @param pastEnd that its last day is past and its source has not said what became of it; empty
   *     otherwise
   */
  public record Heading(
      List<Said> titles,
      List<SaidGroup> descriptions,
      List<Fact> facts,
      String notice,
      String pastEnd) {
    public Heading {
      titles = List.copyOf(titles);
      descriptions = List.copyOf(descriptions);
      facts = List.copyOf(facts);
    }

    /** The title of the page. */
    public Said title() {
      return titles.getFirst();
    }

    /** The title in other languages. */
    public List<Said> otherTitles() {
      return titles.subList(1, titles.size());
    }
  }

  /**
   * Texts under a heading.
   *
   * @param heading such as objectives
   * @param texts each in the best language for the reader
   * @param others the same in other languages
   */
  public record SaidGroup(String heading, List<Said> texts, List<Said> others) {
    public SaidGroup {
      texts = List.copyOf(texts);
      others = List.copyOf(others);
    }
  }

  /**
   * A fact.
   *
   * @param label what it is
   * @param value with the page where there is one
   */
  public record Fact(String label, Link value) {}

  /**
   * Words with a page and a remark.
   *
   * @param link the words
   * @param note such as a share; may be empty
   */
  public record Item(Link link, String note) {}

  /**
   * Items under a heading.
   *
   * @param heading what they have in common
   * @param items in the order of the source
   */
  public record Group(String heading, List<Item> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * Where the activity stands among others.
   *
   * @param groups parents, children, siblings and others
   * @param more the list of all children; empty when all are shown
   */
  public record Family(List<Group> groups, String more) {
    public Family {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Where the activity takes place.
   *
   * @param groups countries, regions, places
   * @param map of the places; absent when none has a point
   */
  public record Where(List<Group> groups, @Nullable WorldMap map) {
    public Where {
      groups = List.copyOf(groups);
    }
  }

  /**
   * A version.
   *
   * @param number counted from 1, the oldest
   * @param dated when its source says that it last changed it
   * @param received when the register received it, and by which way
   * @param counts the days whose picture has it
   * @param note why it counts from its receipt; may be empty
   * @param source file and line
   * @param fingerprint SHA-256 of that file; may be empty
   * @param href to see it
   * @param xml the record as it is kept
   * @param isShown whether this page shows it
   */
  public record VersionRow(
      String number,
      String dated,
      String received,
      String counts,
      String note,
      String source,
      String fingerprint,
      String href,
      String xml,
      boolean isShown) {}
}

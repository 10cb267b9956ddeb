package org.commonground.coordination.pages.editing;

import java.util.List;
import java.util.Map;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;

/**
 * The form of a record.
 *
 * @param visit the reader
 * @param heading what is written, and where to send it
 * @param parts in the order of the form
 * @param left parts that are not in the form, and why; may be empty
 * @param audience for whom the record is to be
 * @param money for whom of them its money is to be; may be empty
 * @param seen what is shown, to be sent back: names and values
 * @param reason why it is changed, as typed
 * @param notices what happened to the draft, in sentences
 * @param problems what is wrong, each leading to its field
 */
public record FormPage(
    Visit visit,
    Heading heading,
    List<PartForm> parts,
    List<String> left,
    List<Option> audience,
    List<Option> money,
    Map<String, String> seen,
    String reason,
    List<String> notices,
    List<Link> problems) {
  public FormPage {
    parts = List.copyOf(parts);
    left = List.copyOf(left);
    audience = List.copyOf(audience);
    money = List.copyOf(money);
    seen = Map.copyOf(seen);
    notices = List.copyOf(notices);
    problems = List.copyOf(problems);
  }

  /**
   * What is written, and where it goes.
   *
   * @param title of the page
   * @param record the record's page; none for a new one
   * @param action where the form is sent
   * @param base number of the version that is revised
   * @param revision how often the draft was saved; 0 before the first time
   * @param submit the word on the button that hands it on
   * @param hint what that button does
   * @param withdraw where to throw the draft away; empty before it is saved
   */
  public record Heading(
      String title,
      Link record,
      String action,
      long base,
      int revision,
      String submit,
      String hint,
      String withdraw) {}

  /**
   * One part.
   *
   * @param name for ids
   * @param heading its title
   * @param hint what to write; may be empty
   * @param rows with fields; none for codes
   * @param codes that can be chosen; none for rows
   * @param isSingle whether there is one row only
   */
  public record PartForm(
      String name,
      String heading,
      String hint,
      List<RowForm> rows,
      List<CodeGroup> codes,
      boolean isSingle) {
    public PartForm {
      rows = List.copyOf(rows);
      codes = List.copyOf(codes);
    }
  }

  /**
   * One row.
   *
   * @param legend what it is called
   * @param prefix of the names of its fields
   * @param at its place in the version that is revised
   * @param state how it stands in the form
   * @param note that somebody else removed or changed it; may be empty
   */
  public record RowForm(
      String legend, String prefix, int at, State state, String note, List<FieldForm> fields) {
    public RowForm {
      fields = List.copyOf(fields);
    }

    /** How a row stands in the form. */
    public enum State {
      /** Something is said in it. */
      FILLED,
      /** Empty, and worth filling: every record should say this. */
      ASKED,
      /** Empty, and folded until somebody wants it. */
      FOLDED
    }

    /** Whether something is said in it. */
    public boolean isFilled() {
      return state == State.FILLED;
    }

    /** Whether it is to be seen at once. */
    public boolean isOpen() {
      return state != State.FOLDED;
    }
  }

  /**
   * One field.
   *
   * @param name for the form, and as id
   * @param label what to write
   * @param look what kind of field: {@code text}, {@code prose}, {@code date}, {@code number},
   *     {@code url} or {@code select}
   * @param value as typed
   * @param options of a selection
   * @param problem what is wrong; empty when nothing is
   * @param theirs what somebody else wrote here meanwhile; empty when nobody did
   */
  public record FieldForm(
      String name,
      String label,
      String look,
      String value,
      List<Option> options,
      String problem,
      String theirs) {
    public FieldForm {
      options = List.copyOf(options);
    }

    /** The id of what describes it; absent when nothing does. */
    public @org.jspecify.annotations.Nullable String describedBy() {
      return problem.isEmpty() ? null : name + ".problem";
    }

    /** Whether it reads from left to right in every language. */
    public @org.jspecify.annotations.Nullable String dir() {
      return look.equals("text") || look.equals("prose") ? "auto" : "ltr";
    }
  }

  /** Something to choose. */
  public record Option(String value, String label, boolean isChosen) {}

  /**
   * Codes of one kind.
   *
   * @param chosen how many are chosen
   */
  public record CodeGroup(String heading, List<Option> options, long chosen) {
    public CodeGroup {
      options = List.copyOf(options);
    }
  }
}

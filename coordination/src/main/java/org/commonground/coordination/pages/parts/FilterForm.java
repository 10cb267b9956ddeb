package org.commonground.coordination.pages.parts;

import java.util.List;
import org.commonground.coordination.pages.Links;

/**
 * A form that narrows a page, and what it is narrowed to.
 *
 * @param path of the page
 * @param kept parameters that the form repeats
 * @param fields a choice each
 * @param chips the choices that are made
 * @param clear the page with nothing chosen
 */
public record FilterForm(
    String path, List<Links.Parameter> kept, List<Field> fields, List<Chip> chips, String clear) {
  public FilterForm {
    kept = List.copyOf(kept);
    fields = List.copyOf(fields);
    chips = List.copyOf(chips);
  }

  /**
   * One choice.
   *
   * @param name of the parameter
   * @param label what is chosen
   * @param options without the one for all
   */
  public record Field(String name, String label, List<Option> options) {
    public Field {
      options = List.copyOf(options);
    }
  }

  /**
   * What can be chosen.
   *
   * @param value the code
   * @param label its name and count
   * @param isChosen whether it is
   */
  public record Option(String value, String label, boolean isChosen) {}
}

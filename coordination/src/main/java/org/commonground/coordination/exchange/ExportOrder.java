package org.commonground.coordination.exchange;

import java.util.List;
import org.commonground.coordination.activities.AsOf;

/**
 * What file is wanted, and what it is to say of itself.
 *
 * @param format of the file
 * @param asOf the day whose picture it shows
 * @param wording the reader's words
 * @param question what was asked for, a line for each filter; none for everything
 * @param origin where the register's pages are, without a slash at the end; empty when unknown
 * @param address where the same list is found again; empty when unknown
 */
public record ExportOrder(
    ExportFormat format,
    AsOf asOf,
    Wording wording,
    List<String> question,
    String origin,
    String address) {
  public ExportOrder {
    question = List.copyOf(question);
  }

  /** The page of an activity; empty when it is not known where pages are. */
  public String page(Object activity) {
    return origin.isEmpty() ? "" : origin + "/activities/" + activity;
  }
}

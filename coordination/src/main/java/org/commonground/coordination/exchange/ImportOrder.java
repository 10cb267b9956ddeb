package org.commonground.coordination.exchange;

import java.util.List;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.exchange.tables.TableOrder;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read into the register.
 *
 * @param paths files, folders and patterns
 * @param by who brings them, for the history
 * @param audience who may see what is read; absent to leave activities that are held as they are
 *     and to make new ones public
 * @param money who of them may see the money; absent to leave it as it is
 * @param tables what is said about tables among them
 */
public record ImportOrder(
    List<String> paths,
    String by,
    @Nullable Audience audience,
    @Nullable Audience money,
    TableOrder tables) {
  public ImportOrder {
    paths = List.copyOf(paths);
  }

  /** An order in which nothing is said about money and tables. */
  public ImportOrder(List<String> paths, String by, @Nullable Audience audience) {
    this(paths, by, audience, null, TableOrder.NOTHING);
  }
}

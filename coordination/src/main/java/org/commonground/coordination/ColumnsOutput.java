package org.commonground.coordination;

import java.io.PrintStream;
import java.util.List;
import org.commonground.coordination.exchange.tables.SheetColumns;
import org.commonground.coordination.exchange.tables.SheetColumns.Meant;

/** Prints what the columns of tables were taken for. */
final class ColumnsOutput {
  private static final int MOST = 60;

  private ColumnsOutput() {}

  static void print(PrintStream out, List<SheetColumns> tables) {
    for (SheetColumns table : tables) {
      String name = table.sheet().isEmpty() ? table.file() : table.file() + "!" + table.sheet();
      if (table.about().equals("nothing")) {
        out.printf("%s: not read: %s%n", name, table.why());
      } else {
        out.printf("%s: %s, headings in row %d%n", name, about(table.about()), table.headerRow());
        table.columns().stream().limit(MOST).forEach(it -> print(out, it));
        if (table.columns().size() > MOST) {
          out.printf("  and %,d columns more; --json lists all%n", table.columns().size() - MOST);
        }
      }
    }
  }

  private static String about(String about) {
    return switch (about) {
      case "places" -> "places";
      case "iati" -> "activities by the names of IATI";
      default -> "activities";
    };
  }

  private static void print(PrintStream out, Meant it) {
    String label =
        it.heading().isEmpty()
            ? it.tag()
            : it.tag().isEmpty() ? it.heading() : it.heading() + " " + it.tag();
    String meaning =
        it.why().isEmpty() ? it.meaning() + " (" + it.how() + ")" : "left out: " + it.why();
    String example =
        it.example().isEmpty() ? "" : ", such as '" + it.example().replaceAll("\\s+", " ") + "'";
    out.printf("  %-3s %-40s %s%s%n", it.column(), label.replaceAll("\\s+", " "), meaning, example);
  }
}

package org.commonground.coordination;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.exchange.ExportFormat;
import org.commonground.coordination.exchange.Exporter;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code export --format iati|csv|json [--query TEXT] [--data DIR] -o FILE}: writes what is public,
 * all of it or what a search finds.
 */
final class ExportCommand implements Command {

  @Override
  public ExitCode run(List<String> words) {
    var arguments =
        Arguments.of(words, Set.of(), Set.of("--format", "--query", "--data", "-o"))
            .withoutOthers();
    ExportFormat format =
        ExportFormat.find(arguments.get("--format"))
            .orElseThrow(() -> new WrongUse("--format is iati, csv or json"));
    TargetFile target = TargetFile.of(arguments);
    try (var context = CommonGround.start(WebApplicationType.NONE, arguments.settings())) {
      String query = arguments.find("--query").orElse("");
      var written = new AtomicLong();
      target.write(out -> written.set(write(context, format, query, out)));
      System.err.printf("%,d activities written to %s%n", written.get(), target.path());
    }
    return ExitCode.DONE;
  }

  private static long write(
      ConfigurableApplicationContext context, ExportFormat format, String query, OutputStream out)
      throws IOException {
    var exporter = context.getBean(Exporter.class);
    if (query.isBlank()) {
      return exporter.writeAll(format, AsOf.NOW, out);
    }
    var search = context.getBean(Search.class);
    search.catchUp();
    var found = search.listIds(SearchQuery.ALL.saying(query), Integer.MAX_VALUE);
    return exporter.write(format, found, AsOf.NOW, out);
  }
}

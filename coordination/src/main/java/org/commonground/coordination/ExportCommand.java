package org.commonground.coordination;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.commonground.coordination.exchange.ExportFormat;
import org.commonground.coordination.exchange.Exporter;
import org.commonground.coordination.exchange.Exporter.Written;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.Words;
import org.commonground.coordination.pages.activities.ActivityQuestions;
import org.commonground.coordination.pages.downloads.ExportOrders;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code export --format iati|csv|xlsx|json|ics|hxl [--query TEXT] [--where NAME=CODE]... [--from
 * DATE] [--to DATE] [--as-of DATE] [--lang en] [--data DIR] -o FILE}: writes what is public, all of
 * it or what the filters find.
 */
final class ExportCommand implements Command {
  private static final Set<String> OPTIONS =
      Set.of(
          "--format", "--query", "--where", "--from", "--to", "--as-of", "--lang", "--data", "-o");

  /** What is asked for, understood. */
  private record Order(
      ExportFormat format, Language language, ExportFilters filters, LocalDate today) {}

  @Override
  public ExitCode run(List<String> words) {
    var arguments = Arguments.of(words, Set.of(), OPTIONS, Set.of("--where")).withoutOthers();
    Order order = order(arguments, new SystemClock().clock());
    TargetFile target = TargetFile.of(arguments);
    try (var context = CommonGround.start(WebApplicationType.NONE, arguments.settings())) {
      var written = new AtomicReference<>(new Written(0, 0));
      var export = new Export(context, order);
      target.write(out -> written.set(export.write(out)));
      System.err.println(said(order.format(), written.get(), target));
    }
    return ExitCode.DONE;
  }

  private static Order order(Arguments arguments, Clock clock) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    String format = arguments.get("--format");
    return new Order(
        ExportFormat.find(format)
            .orElseThrow(
                () -> new WrongUse("--format is iati, csv, xlsx, json, ics or hxl, not " + format)),
        language(arguments.find("--lang")),
        ExportFilters.of(arguments, today),
        today);
  }

  private static Language language(Optional<String> tag) {
    String asked = tag.orElse(Language.ENGLISH.tag());
    return Language.find(asked)
        .orElseThrow(() -> new WrongUse("--lang is ar, zh, en, fr, ru or es, not " + asked));
  }

  private static String said(ExportFormat format, Written written, TargetFile target) {
    String what = format == ExportFormat.ICS ? "events" : "activities";
    String left =
        written.leftOut() == 0
            ? ""
            : "; %,d activities are no events or have no first day".formatted(written.leftOut());
    return written.activities() == 0 && written.leftOut() == 0
        ? "Nothing was found; %s holds no activity. Ask for less with --where and --query, or import first"
            .formatted(target.path())
        : "%,d %s written to %s%s".formatted(written.activities(), what, target.path(), left);
  }

  /** One export by a running application. */
  private record Export(ConfigurableApplicationContext context, Order order) {
    Written write(OutputStream out) throws IOException {
      var visit = visit(order.language());
      var exporter = context.getBean(Exporter.class);
      var orders = context.getBean(ExportOrders.class);
      if (order.filters().isEverything()) {
        var all = SearchQuery.ALL.asOf(order.filters().asOf());
        return exporter.writeAll(orders.of(visit, all, order.format(), origin()), out);
      }
      var search = context.getBean(Search.class);
      search.catchUp();
      var questions = context.getBean(ActivityQuestions.class);
      new UnknownCodes(context, visit(Language.ENGLISH)).refuse();
      var query = questions.of(visit).query();
      var found = search.listIds(query, Integer.MAX_VALUE);
      return exporter.write(orders.of(visit, query, order.format(), origin()), found, out);
    }

    private Visit visit(Language language) {
      return new Visit(
          language,
          order.filters().asOf(),
          order.today(),
          new Links("/activities", order.filters().parameters()),
          List.of(),
          context.getBean(Words.class));
    }

    /** Where readers of what leaves this machine find its pages. */
    private String origin() {
      return context
          .getEnvironment()
          .getProperty("commonground.site.public-url", "")
          .replaceAll("/+$", "");
    }
  }
}

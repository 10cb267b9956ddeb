package org.commonground.coordination;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.briefings.AskedPeriod;
import org.commonground.coordination.briefings.BriefingWriter;
import org.commonground.coordination.briefings.Briefings;
import org.commonground.coordination.briefings.ReportingPeriod;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.search.Search;
import org.springframework.boot.WebApplicationType;

/**
 * {@code briefing --from DATE --to DATE --format html|json [--lang en] [--data DIR] -o FILE}:
 * writes the account of a period from what is public.
 */
final class BriefingCommand implements Command {

  /** What is asked for, understood. */
  private record Order(
      ReportingPeriod period, Language language, BriefingWriter.Format format, TargetFile target) {}

  @Override
  public ExitCode run(List<String> words) {
    var arguments =
        Arguments.of(
                words, Set.of(), Set.of("--from", "--to", "--format", "--lang", "--data", "-o"))
            .withoutOthers();
    Order order = order(arguments);
    try (var context = CommonGround.start(WebApplicationType.NONE, arguments.settings())) {
      context.getBean(Search.class).catchUp();
      var briefings = context.getBean(Briefings.class);
      var briefing = briefings.write(order.period(), order.language(), AsOf.NOW);
      var writer = context.getBean(BriefingWriter.class);
      if (!writer.formats().contains(order.format())) {
        throw new WrongUse(
            "This build writes no %s; ask for one of %s"
                .formatted(order.format().ending(), writer.formats()));
      }
      order.target().write(out -> writer.write(briefing, order.format(), out));
      System.err.printf("The briefing was written to %s%n", order.target().path());
    }
    return ExitCode.DONE;
  }

  private static Order order(Arguments arguments) {
    return new Order(
        period(arguments.get("--from"), arguments.get("--to")),
        language(arguments.find("--lang")),
        format(arguments.get("--format")),
        TargetFile.of(arguments));
  }

  private static ReportingPeriod period(String from, String to) {
    return switch (AskedPeriod.of(from, to)) {
      case AskedPeriod.Understood(var period) -> period;
      case AskedPeriod.NotUnderstood(var reason, var text) ->
          throw new WrongUse(
              switch (reason) {
                case NOT_A_DATE ->
                    "'%s' is not a date; write it as year-month-day, such as 2019-04-01"
                        .formatted(text);
                case ENDS_BEFORE_IT_STARTS ->
                    "--to is before --from (%s); swap them".formatted(text);
                case TOO_LONG ->
                    "The period %s is too long; a briefing reports on ten years at most"
                        .formatted(text);
              });
    };
  }

  private static Language language(Optional<String> tag) {
    String asked = tag.orElse(Language.ENGLISH.tag());
    return Language.find(asked)
        .orElseThrow(() -> new WrongUse("--lang is ar, zh, en, fr, ru or es, not " + asked));
  }

  private static BriefingWriter.Format format(String text) {
    return BriefingWriter.Format.find(text)
        .orElseThrow(() -> new WrongUse("--format is html, pdf, docx, pptx or json, not " + text));
  }
}

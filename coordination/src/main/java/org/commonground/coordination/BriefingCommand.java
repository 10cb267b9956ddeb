package org.commonground.coordination;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonground.coordination.BriefingOrder.Extra;
import org.commonground.coordination.BriefingOrder.File;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.BriefingWriter;
import org.commonground.coordination.briefings.Briefings;
import org.commonground.coordination.briefings.issuing.Issues;
import org.commonground.coordination.briefings.issuing.KeptIssue;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/**
 * {@code briefing}: writes the account of a period from what is public, issues it so that it is
 * kept, lists what was issued and prints one of them again as it was.
 */
final class BriefingCommand implements Command {

  private static final Set<String> SWITCHES = Set.of("--issue", "--issued");
  private static final Set<String> OPTIONS =
      Set.of(
          "--from", "--to", "--as-of", "--format", "--lang", "--by", "--issue-id", "--data", "-o");

  @Override
  public ExitCode run(List<String> words) {
    List<String> added = Extra.texts(words);
    var arguments = Arguments.of(Extra.without(words), SWITCHES, OPTIONS).withoutOthers();
    BriefingOrder order = BriefingOrder.of(arguments, added);
    try (var context = CommonGround.start(WebApplicationType.NONE, arguments.settings())) {
      switch (order) {
        case BriefingOrder.Listing() ->
            context.getBean(Issues.class).list().forEach(BriefingCommand::print);
        case BriefingOrder.Again(var id, var file) -> write(context, file, again(context, id));
        case BriefingOrder.Anew anew -> make(context, anew);
      }
    }
    return ExitCode.DONE;
  }

  private static Briefing again(ApplicationContext context, UUID id) {
    return context
        .getBean(Issues.class)
        .find(id)
        .orElseThrow(() ->
            new CommandFailed(
                "No briefing was issued as %s; briefing --issued lists them".formatted(id)));
  }

  private static void print(KeptIssue it) {
    System.out.printf(
        "%s  %s  %s  %s  %s  sha256:%s%n",
        it.issue().id(),
        it.issue().at(),
        it.language().tag(),
        it.title(),
        it.issue().by(),
        it.issue().fingerprint());
  }

  private static void make(ApplicationContext context, BriefingOrder.Anew order) {
    context.getBean(Search.class).catchUp();
    Briefing briefing =
        context.getBean(Briefings.class).write(order.period(), order.language(), order.asOf());
    Briefing added =
        briefing.with(
            order.extras().stream()
                .map(it -> it.to(briefing, order.by(), context.getBean(Clock.class).instant()))
                .toList());
    refuseWithoutWriter(context, order.file(), order.language());
    Briefing made = added;
    if (order.isIssued()) {
      made = context.getBean(Issues.class).issue(added, order.by());
      var issue = made.issue();
      System.err.printf(
          "The briefing is issued as %s%n", issue == null ? "" : issue.id().toString());
    }
    write(context, order.file(), made);
  }

  private static void refuseWithoutWriter(
      ApplicationContext context, @Nullable File file, Language language) {
    if (file != null) {
      context
          .getBean(BriefingWriter.class)
          .refusal(file.format(), language)
          .ifPresent(reason -> {
            throw new CommandFailed("The briefing cannot be written: " + reason);
          });
    }
  }

  private static void write(ApplicationContext context, @Nullable File file, Briefing briefing) {
    if (file != null) {
      refuseWithoutWriter(context, file, briefing.language());
      var writer = context.getBean(BriefingWriter.class);
      file.target().write(out -> writer.write(briefing, file.format(), out));
      System.err.printf("The briefing was written to %s%n", file.target().path());
    }
  }
}

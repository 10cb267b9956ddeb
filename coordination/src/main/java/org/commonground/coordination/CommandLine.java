package org.commonground.coordination;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonground.coordination.audit.Actor;
import org.commonground.coordination.database.Obstacle;

/** Finds the command that the first word names, runs it, and puts failures into words. */
final class CommandLine {

  private static final String USAGE =
      """
      Usage:
        commonground start [--port N] [--data DIR] [--empty] [--address IP] [--proxy IP,...]
                           [--certificate FILE --key FILE [--http-port N]]
        commonground import PATH... [--data DIR] [--audience WHO] [--money WHO] [--json]
                            [--columns HEADING=MEANING,...] [--map FILE] [--reporter NAME]
        commonground check PATH... [--json] [--columns HEADING=MEANING,...] [--map FILE]
        commonground export --format iati|csv|xlsx|json|ics|hxl [--query TEXT] [--where NAME=CODE]...
                            [--from DATE] [--to DATE] [--as-of DATE] [--lang en] [--data DIR] -o FILE
        commonground briefing --from DATE --to DATE [--as-of DATE] [--lang en]
                              [--issue --by "NAME OR OFFICE"] [--add SECTION=TEXT]...
                              --format html|pdf|docx|pptx|json [--data DIR] -o FILE
        commonground briefing --issued [--data DIR]
        commonground briefing --issue-id ID --format html|pdf|docx|pptx|json [--data DIR] -o FILE
        commonground index [--data DIR]
        commonground backup FILE [--data DIR]
        commonground restore FILE [--data DIR]
        commonground doctor [--data DIR]
        commonground user add EMAIL --role reader|reporter|reviewer|secretariat|administrator
                          [--entity KEY] [--audience member-states|members|group:NAME]... [--name NAME]
                          [--address URL] [--data DIR]
        commonground user invite EMAIL [--address URL] [--data DIR]
        commonground user disable|forget-codes EMAIL [--data DIR]
        commonground user list [--data DIR]
        commonground user export EMAIL -o FILE [--data DIR]
        commonground user erase EMAIL [--data DIR]
        commonground audit verify [--checkpoint FILE]... [--data DIR]
        commonground audit checkpoint FILE [--data DIR]
        commonground audit export FILE [--data DIR]
        commonground test
      With --reason TEXT, the audit trail keeps why.
      """;

  /** A command is made when it is asked for, so that one that needs no Spring does not load it. */
  private static final Map<String, Supplier<Command>> COMMANDS =
      Map.ofEntries(
          Map.entry("start", StartCommand::new),
          Map.entry("import", ImportCommand::new),
          Map.entry("check", CheckCommand::new),
          Map.entry("export", ExportCommand::new),
          Map.entry("briefing", BriefingCommand::new),
          Map.entry("index", IndexCommand::new),
          Map.entry("backup", BackupCommand::new),
          Map.entry("restore", RestoreCommand::new),
          Map.entry("doctor", DoctorCommand::new),
          Map.entry("user", UserCommand::new),
          Map.entry("audit", AuditCommand::new));

  private static final Set<String> HELP = Set.of("-h", "--help");

  private final PrintStream output;
  private final PrintStream errors;

  CommandLine(PrintStream output, PrintStream errors) {
    this.output = output;
    this.errors = errors;
  }

  ExitCode run(List<String> words) {
    if (words.equals(List.of("help")) || words.stream().anyMatch(HELP::contains)) {
      output.print(USAGE);
      return ExitCode.DONE;
    }
    try {
      Reasoned reasoned = Reasoned.of(words);
      Command command = command(reasoned.words());
      List<String> rest = reasoned.words().subList(1, reasoned.words().size());
      return Actor.commandLine(System.getProperty("user.name"), reasoned.reason())
          .doing(() -> command.run(rest));
    } catch (WrongUse e) {
      errors.println(e.getMessage());
      errors.print(usage(words));
      return ExitCode.WRONG_USE;
    } catch (RuntimeException e) {
      errors.println(inWords(e));
      if (words.contains(Arguments.DEBUG)) {
        e.printStackTrace(errors);
      }
      return ExitCode.FAILED;
    }
  }

  /** How the command is used that was meant; all of them where it is none. */
  private static String usage(List<String> words) {
    if (words.isEmpty() || !COMMANDS.containsKey(words.getFirst())) {
      return USAGE;
    }
    String command = Pattern.quote("  commonground " + words.getFirst() + " ");
    return "Usage:\n"
        + Pattern.compile("^" + command + ".*\\n(?: {4,}.*\\n)*", Pattern.MULTILINE)
            .matcher(USAGE)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining());
  }

  private static Command command(List<String> words) {
    if (words.isEmpty()) {
      throw new WrongUse("Which command?");
    }
    Supplier<Command> command = COMMANDS.get(words.getFirst());
    if (command == null) {
      throw new WrongUse("There is no command '%s'".formatted(words.getFirst()));
    }
    return command.get();
  }

  /**
   * The first cause that was written for a person; otherwise the deepest one, which usually knows
   * best.
   */
  static String inWords(Throwable failure) {
    Throwable deepest = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Obstacle) {
        return String.valueOf(cause.getMessage());
      }
      deepest = cause;
    }
    return "%s (%s); run again with --debug to see where it happened"
        .formatted(deepest.getMessage(), deepest.getClass().getSimpleName());
  }
}

package org.commonground.passengers;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Runs a command: 0 when all is in order, 1 when the input is not, 2 for wrong use, 3 for failure.
 */
public final class Passengers {
  private static final int IN_ORDER = 0;
  private static final int NOT_IN_ORDER = 1;
  private static final int WRONG_USE = 2;
  private static final int FAILED = 3;

  private static final String USAGE =
      """
      Usage:
        commonground passengers generate --flights N --seed S [--faults RATE] [--xml] -o DIR
        commonground passengers parse PATH... --json
        commonground passengers screen --list FILE|SYNTHETIC... --travellers FILE.csv --json [--all-scores]
        commonground passengers bench [--list FILE... --travellers FILE.csv]
      """;

  private static final Map<String, Supplier<Command>> COMMANDS =
      Map.of(
          "generate", GenerateCommand::new,
          "bench", BenchCommand::new,
          "parse", ParseCommand::new,
          "screen", ScreenCommand::new);

  private Passengers() {}

  /** See {@link Passengers}. */
  public static void main(String[] words) {
    var output =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false,
            StandardCharsets.UTF_8);
    int code = run(Arrays.asList(words), output, System.err);
    if (output.checkError()) {
      System.err.println("Not all could be printed; is the disk full, or did the reader end?");
      code = FAILED;
    }
    System.exit(code);
  }

  static int run(List<String> words, PrintStream output, PrintStream errors) {
    if (words.isEmpty() || words.contains("--help") || words.contains("-h")) {
      output.print(USAGE);
      return words.isEmpty() ? WRONG_USE : IN_ORDER;
    }
    Supplier<Command> command = COMMANDS.get(words.getFirst());
    if (command == null) {
      errors.println("There is no command '%s'".formatted(words.getFirst()));
      errors.print(USAGE);
      return WRONG_USE;
    }
    return run(command.get(), words.subList(1, words.size()), output, errors);
  }

  private static int run(
      Command command, List<String> words, PrintStream output, PrintStream errors) {
    try {
      boolean isInOrder = command.run(words, output, errors);
      return isInOrder ? IN_ORDER : NOT_IN_ORDER;
    } catch (WrongUse wrong) {
      errors.println(wrong.getMessage());
      errors.print(USAGE);
      return WRONG_USE;
    } catch (UnusableFile unusable) {
      errors.println(unusable.getMessage());
      return FAILED;
    } catch (UncheckedIOException failed) {
      errors.println(unreadable(Objects.requireNonNull(failed.getCause())));
      return FAILED;
    } catch (IOException failed) {
      errors.println(unreadable(failed));
      return FAILED;
    } catch (OutOfMemoryError full) {
      errors.println(
          "The memory is too small; give more, as COMMONGROUND_JAVA_OPTS=-Xmx4g does, or less to"
              + " read at once");
      return FAILED;
    }
  }

  /** What to tell of a file that cannot be read or written. */
  static String unreadable(IOException failed) {
    String why =
        switch (failed) {
          case NoSuchFileException _ -> " (there is none of this name)";
          case AccessDeniedException _ -> " (this user may not)";
          case FileAlreadyExistsException _ -> " (it is there already, and no folder)";
          default -> "";
        };
    return "A file cannot be read or written: " + failed.getMessage() + why;
  }
}

package org.commonground.passengers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code parse PATH... --json}: one line of JSON a message, of files and of all files in folders;
 * parts of a push are one line. What {@code generate} writes beside the messages is left out.
 */
final class ParseCommand implements Command {
  private static final String TRUTH = "truth.jsonl";

  @Override
  public boolean run(List<String> words, PrintStream output, PrintStream errors)
      throws IOException {
    var asked = Words.of(words, Set.of("--json"), Set.of());
    if (asked.others().isEmpty()) {
      throw new WrongUse("Which files or folders?");
    }
    var messages = new MessageFile();
    boolean isInOrder = true;
    for (String path : asked.others()) {
      for (Path file : files(Path.of(path))) {
        List<MessageLine> lines = messages.read(file.toString(), Files.readAllBytes(file));
        isInOrder &= print(lines, output);
      }
    }
    return print(messages.rest(), output) && isInOrder;
  }

  /** Prints lines, and says whether none of them has an error. */
  private static boolean print(List<MessageLine> lines, PrintStream output) {
    var json = JsonMapper.shared();
    boolean isInOrder = true;
    for (MessageLine line : lines) {
      output.println(json.writeValueAsString(line));
      isInOrder &= line.findings().stream().noneMatch(it -> it.severity().equals("error"));
    }
    return isInOrder;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(it -> Files.isRegularFile(it) && !it.getFileName().toString().equals(TRUTH))
          .sorted()
          .toList();
    }
  }
}

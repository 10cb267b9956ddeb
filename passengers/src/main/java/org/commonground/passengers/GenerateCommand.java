package org.commonground.passengers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.commonground.edifact.generator.PushInXml;
import org.commonground.edifact.generator.Traffic;

/**
 * {@code generate --flights N --seed S [--faults RATE] [--xml] -o DIR}; with {@code --xml} full
 * pushes of bookings are in XML.
 */
final class GenerateCommand implements Command {
  private static final long MOST_FLIGHTS = 1_000_000;

  @Override
  public boolean run(List<String> words, PrintStream output, PrintStream errors)
      throws IOException {
    var asked = Words.of(words, Set.of("--xml"), Set.of("--flights", "--seed", "--faults", "-o"));
    long flights = asked.number("--flights", "10");
    if (flights < 1 || flights > MOST_FLIGHTS) {
      throw new WrongUse("From one to a million flights can be made at once");
    }
    var traffic =
        Traffic.of(asked.number("--seed", "1"), (int) flights, asked.share("--faults", "0"));
    Path folder = Files.createDirectories(Path.of(asked.get("-o")));
    int written =
        asked.has("--xml") ? traffic.writeTo(folder, PushInXml::of) : traffic.writeTo(folder);
    errors.println("%d messages of %d flights in %s".formatted(written, flights, folder));
    return true;
  }
}

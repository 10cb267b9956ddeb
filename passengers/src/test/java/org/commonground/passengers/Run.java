package org.commonground.passengers;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A command that ran.
 *
 * @param code how it ended
 * @param output what it printed
 * @param errors what it said besides
 */
record Run(int code, String output, String errors) {
  static Run of(String... words) {
    var output = new ByteArrayOutputStream();
    var errors = new ByteArrayOutputStream();
    int code =
        Passengers.run(
            Arrays.asList(words),
            new PrintStream(output, true, StandardCharsets.UTF_8),
            new PrintStream(errors, true, StandardCharsets.UTF_8));
    return new Run(
        code, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return output.lines().toList();
  }
}

package org.commonground.coordination.api;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;

/**
 * The documentation for those who write programs.
 *
 * @param visit the reader
 * @param tries lines for a command line, with what they ask
 * @param topics what holds for every address
 * @param groups the addresses
 * @param shapes of answers
 * @param problems kinds of refusal
 */
public record ApiPage(
    Visit visit,
    List<Link> tries,
    List<Topic> topics,
    List<Group> groups,
    List<Shape> shapes,
    List<Topic> problems) {
  public ApiPage {
    tries = List.copyOf(tries);
    topics = List.copyOf(topics);
    groups = List.copyOf(groups);
    shapes = List.copyOf(shapes);
    problems = List.copyOf(problems);
  }

  /**
   * A paragraph.
   *
   * @param anchor to link to; empty for none
   * @param heading what it is about
   * @param text plain
   */
  public record Topic(String anchor, String heading, String text) {}

  /**
   * Addresses that belong together.
   *
   * @param heading in English
   * @param operations at least one
   */
  public record Group(String heading, List<Operation> operations) {
    public Group {
      operations = List.copyOf(operations);
    }
  }

  /**
   * One address.
   *
   * @param name unique
   * @param path with parameters in braces
   * @param summary in English
   * @param more in English
   * @param parameters each with its meaning
   * @param shape what it answers
   * @param example an address to try
   * @param answer to the example, as JSON; empty where nothing is held
   */
  public record Operation(
      String name,
      String path,
      String summary,
      String more,
      List<Term> parameters,
      Link shape,
      String example,
      String answer) {
    public Operation {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * A shape of answers.
   *
   * @param name unique
   * @param meaning in English
   * @param properties each with its meaning
   */
  public record Shape(String name, String meaning, List<Term> properties) {
    public Shape {
      properties = List.copyOf(properties);
    }
  }

  /**
   * A name with its meaning.
   *
   * @param name of a parameter or property
   * @param type as words of JSON Schema, with a link where it is a shape
   * @param isCertain whether it is always there
   * @param meaning in English
   */
  public record Term(String name, Link type, boolean isCertain, String meaning) {}
}

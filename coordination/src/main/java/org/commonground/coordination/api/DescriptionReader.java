package org.commonground.coordination.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonground.coordination.api.ApiPage.Group;
import org.commonground.coordination.api.ApiPage.Operation;
import org.commonground.coordination.api.ApiPage.Shape;
import org.commonground.coordination.api.ApiPage.Term;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.parts.Link;
import tools.jackson.databind.JsonNode;

/** Reads the description as anybody could, and puts it as people read it. */
record DescriptionReader(JsonNode document) {
  private static final String REF = "$ref";
  private static final String DESCRIPTION = "description";
  private static final String SCHEMA = "schema";
  private static final String ENGLISH = "en";

  List<Group> groups() {
    Map<String, List<Operation>> byTag = new LinkedHashMap<>();
    document
        .path("paths")
        .properties()
        .forEach(path -> {
          var operation = path.getValue().path("get");
          String tag = operation.path("tags").get(0).asString();
          byTag
              .computeIfAbsent(tag, _ -> new ArrayList<>())
              .add(operation(path.getKey(), operation));
        });
    List<Group> groups = new ArrayList<>();
    for (JsonNode tag : document.path("tags")) {
      var operations = byTag.getOrDefault(tag.path("name").asString(), List.of());
      groups.add(new Group(tag.path(DESCRIPTION).asString(), operations));
    }
    return groups;
  }

  private Operation operation(String path, JsonNode operation) {
    String whole = document.path("servers").get(0).path("url").asString() + path;
    var content = operation.path("responses").path("200").path("content").path("application/json");
    var parameters = operation.path("parameters").valueStream().map(this::resolved).toList();
    return new Operation(
        operation.path("operationId").asString(),
        whole,
        operation.path("summary").asString(),
        operation.path(DESCRIPTION).asString(),
        parameters.stream().map(this::parameter).toList(),
        type(content.path(SCHEMA)),
        example(whole, parameters),
        content.has("example") ? content.path("example").toPrettyString() : "");
  }

  private JsonNode resolved(JsonNode stated) {
    String reference = stated.path(REF).asString("");
    return reference.isEmpty() ? stated : document.at(reference.substring(1));
  }

  private Term parameter(JsonNode it) {
    return new Term(
        it.path("name").asString(),
        type(it.path(SCHEMA)),
        it.path("required").asBoolean(),
        it.path(DESCRIPTION).asString());
  }

  /** The address with what cannot be left out. */
  private static String example(String path, List<JsonNode> parameters) {
    String address = path;
    for (JsonNode it : parameters) {
      String name = it.path("name").asString();
      String value = Links.segment(it.path("example").asString(""));
      if (it.path("in").asString().equals("path")) {
        address = address.replace('{' + name + '}', value);
      } else if (it.path("required").asBoolean()) {
        address = address + (address.contains("?") ? '&' : '?') + name + '=' + value;
      }
    }
    return address;
  }

  List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    document
        .path("components")
        .path("schemas")
        .properties()
        .forEach(it -> shapes.add(shape(it.getKey(), it.getValue())));
    return shapes;
  }

  private static Shape shape(String name, JsonNode schema) {
    var certain =
        schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    List<Term> terms = new ArrayList<>();
    schema
        .path("properties")
        .properties()
        .forEach(it ->
            terms.add(
                new Term(
                    it.getKey(),
                    type(it.getValue()),
                    certain.contains(it.getKey()),
                    it.getValue().path(DESCRIPTION).asString())));
    return new Shape(name, schema.path(DESCRIPTION).asString(), terms);
  }

  private static Link type(JsonNode schema) {
    String reference = schema.path(REF).asString("");
    if (!reference.isEmpty()) {
      String name = reference.substring(reference.lastIndexOf('/') + 1);
      return new Link(name, "#shape-" + name, ENGLISH);
    }
    String type = schema.path("type").asString();
    return switch (type) {
      case "array" -> wrapped("[%s]", type(schema.path("items")));
      case "object" -> wrapped("{… : %s}", type(schema.path("additionalProperties")));
      default -> new Link(type + details(schema), "", ENGLISH);
    };
  }

  private static Link wrapped(String around, Link inner) {
    return new Link(around.formatted(inner.label()), inner.href(), ENGLISH);
  }

  private static String details(JsonNode schema) {
    if (schema.has("enum")) {
      var words = schema.path("enum").valueStream().map(JsonNode::asString);
      return ": " + words.collect(Collectors.joining(", "));
    }
    String format = schema.path("format").asString("");
    String range =
        schema.has("maximum")
            ? " %s–%s"
                .formatted(schema.path("minimum").asString(), schema.path("maximum").asString())
            : "";
    return range + (format.isEmpty() ? "" : " (" + format + ')');
  }
}

package org.commonground.coordination.api.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.commonground.coordination.api.routes.Parameter;
import org.commonground.coordination.api.routes.Parameter.Shape;
import org.commonground.coordination.api.routes.Problem;
import org.commonground.coordination.api.routes.Route;
import tools.jackson.databind.JsonNode;

/** Routes as the operations of a description, with the components that they refer to. */
final class Operations {
  private static final String PARAMETERS = "#/components/parameters/";
  private static final String RESPONSES = "#/components/responses/";
  private static final String DESCRIPTION = "description";
  private static final String SCHEMA = "schema";
  private static final String REF = "$ref";

  private final Texts texts;
  private final SchemaBook schemas;
  private final Function<Route, Optional<JsonNode>> examples;
  private final Map<String, Parameter<?>> shared = new TreeMap<>();
  private final Map<String, Tree> parameters = new TreeMap<>();
  private final List<String> tags = new ArrayList<>();

  Operations(Texts texts, SchemaBook schemas, Function<Route, Optional<JsonNode>> examples) {
    this.texts = texts;
    this.schemas = schemas;
    this.examples = examples;
  }

  /** The first word of a path groups those that begin with it. */
  static String tag(Route route) {
    String[] parts = route.path().split("/", -1);
    return parts.length > 1 ? parts[1] : "";
  }

  Tree of(Route route) {
    String tag = tag(route);
    if (!tags.contains(tag)) {
      tags.add(tag);
    }
    return new Tree()
        .with("operationId", route.operation())
        .with("tags", List.of(tag))
        .with("summary", texts.say("operation." + route.operation()))
        .with(DESCRIPTION, texts.say("operation." + route.operation() + ".more"))
        .with("parameters", route.parameters().stream().map(it -> parameter(route, it)).toList())
        .with("responses", responses(route));
  }

  /** The groups, in the order of their operations. */
  List<Tree> tags() {
    return tags.stream()
        .map(tag -> new Tree().with("name", tag).with(DESCRIPTION, texts.say("tag." + tag)))
        .toList();
  }

  /** What operations refer to. */
  Tree components() {
    schemas.of(Problem.class);
    var responses = new Tree();
    for (Problem.Kind kind : Problem.Kind.values()) {
      responses.with(kind.word(), problem(kind));
    }
    return new Tree()
        .with("schemas", schemas.schemas())
        .with("parameters", parameters)
        .with("responses", responses.with("not-modified", notModified()));
  }

  /** Parameters that mean the same in several operations are described once. */
  private Tree parameter(Route route, Parameter<?> parameter) {
    String example = route.example().get().getOrDefault(parameter.name(), parameter.example());
    if (parameter.shape() == Shape.PATH) {
      return described(parameter, example);
    }
    var known = shared.putIfAbsent(parameter.name(), parameter);
    if (known != null && !known.equals(parameter)) {
      return described(parameter, example);
    }
    parameters.computeIfAbsent(parameter.name(), _ -> described(parameter, example));
    return new Tree().with(REF, PARAMETERS + parameter.name());
  }

  private Tree described(Parameter<?> parameter, String example) {
    boolean inPath = parameter.shape() == Shape.PATH;
    var tree =
        new Tree()
            .with("name", parameter.name())
            .with("in", inPath ? "path" : "query")
            .with("required", parameter.isRequired())
            .with(DESCRIPTION, texts.say("parameter." + parameter.name()))
            .with(SCHEMA, schema(parameter));
    if (parameter.isList()) {
      tree.with("style", "form").with("explode", parameter.shape() == Shape.REPEATED);
      tree.with("example", List.of(example.split(",")));
    } else {
      boolean isNumber = "integer".equals(parameter.kind().schema().get("type"));
      tree.with("example", isNumber ? (Object) Long.valueOf(example) : example);
    }
    return tree;
  }

  private static Tree schema(Parameter<?> parameter) {
    var one = new Tree();
    one.putAll(parameter.kind().schema());
    if (!parameter.isList()) {
      return one;
    }
    var usual = one.remove("default");
    var list = new Tree().with("type", "array").with("items", one).with("minItems", 1);
    return usual == null ? list : list.with("default", usual);
  }

  private Tree responses(Route route) {
    var content = new Tree().with(SCHEMA, schemas.of(route.body()));
    examples.apply(route).ifPresent(it -> content.with("example", it));
    var found =
        new Tree()
            .with(DESCRIPTION, texts.say("response.found"))
            .with("headers", headers())
            .with("content", new Tree().with("application/json", content));
    var responses = new Tree().with("200", found).with("304", reference("not-modified"));
    for (Problem.Kind kind : Problem.Kind.values()) {
      boolean fits =
          switch (kind) {
            case NOT_FOUND -> route.isOfOne();
            case WRONG_PARAMETERS, NOT_ACCEPTABLE, FAILED -> true;
            case METHOD_NOT_ALLOWED -> false;
          };
      if (fits) {
        responses.with(Integer.toString(kind.status()), reference(kind.word()));
      }
    }
    return responses;
  }

  private static Tree reference(String response) {
    return new Tree().with(REF, RESPONSES + response);
  }

  private Tree headers() {
    return new Tree()
        .with("ETag", header("etag"))
        .with("Link", header("link"))
        .with("Content-Language", header("content-language"));
  }

  private Tree header(String name) {
    return new Tree()
        .with(DESCRIPTION, texts.say("header." + name))
        .with(SCHEMA, new Tree().with("type", "string"));
  }

  private Tree notModified() {
    return new Tree().with(DESCRIPTION, texts.say("response.not-modified"));
  }

  private Tree problem(Problem.Kind kind) {
    return new Tree()
        .with(DESCRIPTION, texts.say("response." + kind.word()))
        .with(
            "content",
            new Tree()
                .with(Problem.MEDIA_TYPE, new Tree().with(SCHEMA, schemas.of(Problem.class))));
  }
}

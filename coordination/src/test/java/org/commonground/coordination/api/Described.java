package org.commonground.coordination.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description as a program reads it: addresses to try, and a schema for what comes back. */
record Described(JsonNode document) {

  /** An address that the description says can be asked. */
  record Try(String operation, String address) {
    @Override
    public String toString() {
      return operation + " " + address;
    }
  }

  /** Each path without parameters that can be left out, and with each of them in turn. */
  List<Try> tries() {
    List<Try> tries = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(path -> {
          var operation = path.getValue().path("get");
          String name = operation.path("operationId").asString();
          String bare = bare(path.getKey(), operation);
          tries.add(new Try(name, bare));
          for (JsonNode stated : operation.path("parameters")) {
            var parameter = resolved(stated);
            if (!parameter.path("required").asBoolean()) {
              char joint = bare.contains("?") ? '&' : '?';
              tries.add(new Try(name, bare + joint + asked(parameter)));
            }
          }
        });
    return tries;
  }

  private String bare(String path, JsonNode operation) {
    String address = document.path("servers").get(0).path("url").asString() + path;
    for (JsonNode stated : operation.path("parameters")) {
      var parameter = resolved(stated);
      String name = parameter.path("name").asString();
      if (parameter.path("in").asString().equals("path")) {
        String example = parameter.path("example").asString();
        address = address.replace('{' + name + '}', ApiClient.encoded(example));
      } else if (parameter.path("required").asBoolean()) {
        address += (address.contains("?") ? '&' : '?') + asked(parameter);
      }
    }
    return address;
  }

  private static String asked(JsonNode parameter) {
    String name = parameter.path("name").asString();
    var example = parameter.path("example");
    if (!example.isArray()) {
      return name + '=' + ApiClient.encoded(example.asString());
    }
    var values = example.valueStream().map(it -> ApiClient.encoded(it.asString()));
    return parameter.path("explode").asBoolean()
        ? values.map(it -> name + '=' + it).collect(Collectors.joining("&"))
        : name + '=' + values.collect(Collectors.joining(","));
  }

  private JsonNode resolved(JsonNode stated) {
    String reference = stated.path("$ref").asString("");
    return reference.isEmpty() ? stated : document.at(reference.substring(1));
  }

  /** What the description allows for an answer and this body breaks. */
  List<String> broken(String operation, int status, String mediaType, String body) {
    for (JsonNode path : document.path("paths")) {
      if (path.path("get").path("operationId").asString().equals(operation)) {
        var answer = resolved(path.path("get").path("responses").path(Integer.toString(status)));
        var schema = answer.path("content").path(mediaType).path("schema");
        return schema.isMissingNode()
            ? List.of("%s: %d with %s is not described".formatted(operation, status, mediaType))
            : broken(schema.path("$ref").asString(), body);
      }
    }
    return List.of(operation + " is not described");
  }

  private List<String> broken(String reference, String body) {
    var whole = (ObjectNode) document.path("components").deepCopy();
    close(whole.path("schemas"));
    var root = whole.objectNode();
    root.set("components", whole);
    root.put("$ref", reference);
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    return registry.getSchema(root).validate(body, InputFormat.JSON).stream()
        .map(it -> it.getInstanceLocation() + " " + it.getMessage())
        .toList();
  }

  /** A property that no schema names is a fault. */
  private static void close(JsonNode schemas) {
    for (JsonNode schema : schemas) {
      if (schema instanceof ObjectNode object && object.has("properties")) {
        object.put("additionalProperties", false);
      }
    }
  }
}

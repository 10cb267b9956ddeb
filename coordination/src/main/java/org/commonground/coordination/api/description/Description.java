package org.commonground.coordination.api.description;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.JsonWriter;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.api.routes.RouteTable;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.database.Viewer;
import org.commonground.coordination.exchange.ActivityDocument;
import org.commonground.coordination.search.IndexState;
import org.commonground.coordination.search.Search;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the routes in OpenAPI 3.1, made from the routes themselves and the records
 * that they answer. Its examples are what this register answers to them.
 */
@Component
public final class Description {
  /** Where it is served. */
  public static final String ADDRESS = "/api/openapi.json";

  /** The version of OpenAPI that it follows. */
  static final String OPENAPI = "3.1.1";

  /** Counted up when an answer changes its shape so that a program could break. */
  private static final String VERSION = "1.0.0";

  private final RouteTable routes;
  private final Examples examples;
  private final Search search;
  private final JsonMapper json = JsonMapper.shared();
  private final JsonWriter writer;
  private final Texts texts = new Texts();
  private final AtomicReference<Made> made = new AtomicReference<>();

  Description(RouteTable routes, Examples examples, Search search, JsonWriter writer) {
    this.routes = routes;
    this.examples = examples;
    this.search = search;
    this.writer = writer;
  }

  /** A description and the state of the register that its examples show. */
  private record Made(IndexState state, JsonNode document) {}

  /** What the route answers. */
  record OpenApi(String openapi) {}

  /** The route at which it is served; it describes all others. */
  public Route route() {
    return Route.of("getDescription", "", OpenApi.class, this::answer);
  }

  private Answer answer(Asked asked) {
    return Answer.of(document());
  }

  /** The whole description; made anew when the register has changed. */
  public JsonNode document() {
    var state = search.state();
    var held = made.get();
    if (held != null && held.state().equals(state)) {
      return held.document();
    }
    var fresh = new Made(state, json.valueToTree(Audiences.lookingAs(Viewer.PUBLIC, this::make)));
    made.set(fresh);
    return fresh.document();
  }

  private Tree make() {
    var schemas =
        new SchemaBook(texts, new SchemaBook.SelectableTypes(Map.of(ActivityDocument.class, "id")));
    var operations = new Operations(texts, schemas, this::example);
    var paths = new Tree();
    for (Route route : routes.list()) {
      paths.with(route.path(), new Tree().with("get", operations.of(route)));
    }
    return new Tree()
        .with("openapi", OPENAPI)
        .with("info", about())
        .with("servers", List.of(new Tree().with("url", Route.ROOT)))
        .with("tags", operations.tags())
        .with("paths", paths)
        .with("components", operations.components());
  }

  private Tree about() {
    return new Tree()
        .with("title", "Common Ground")
        .with("version", VERSION)
        .with("summary", texts.say("info.summary"))
        .with("description", texts.say("info.description"))
        .with("license", new Tree().with("name", "Apache 2.0").with("identifier", "Apache-2.0"));
  }

  /** What a route answers to its example, with long lists cut. */
  private java.util.Optional<JsonNode> example(Route route) {
    return examples
        .of(route)
        .map(found -> json.readTree(writer.write(found.body(), found.fields())))
        .map(Shortened::of);
  }

  /** The names that no sentence explains: none, when the description is complete. */
  java.util.Set<String> unexplained() {
    document();
    return texts.missing();
  }
}

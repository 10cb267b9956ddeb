package org.commonground.coordination.api.description;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The records that are given out, as JSON Schema describes them. A component that may be absent is
 * not required; none is ever null.
 */
final class SchemaBook {
  /** Where the schemas of a description stand. */
  static final String PLACE = "#/components/schemas/";

  private static final String TYPE = "type";
  private static final String FORMAT = "format";
  private static final String STRING = "string";
  private static final String INTEGER = "integer";
  private static final String NUMBER = "number";
  private static final String ENDING = "Document";

  private final Texts texts;
  private final SelectableTypes selectable;
  private final Map<String, Tree> schemas = new TreeMap<>();

  /** Which types lose fields on request, so that nothing but one field is certain to be there. */
  record SelectableTypes(Map<Class<?>, String> certainField) {
    SelectableTypes {
      certainField = Map.copyOf(certainField);
    }
  }

  SchemaBook(Texts texts, SelectableTypes selectable) {
    this.texts = texts;
    this.selectable = selectable;
  }

  /** Every schema that was needed, by name. */
  Map<String, Tree> schemas() {
    return schemas;
  }

  /** The schema of a type, or a reference to it. */
  Tree of(Type type) {
    return switch (type) {
      case Class<?> known when known.isRecord() -> reference(known);
      case Class<?> known -> simple(known);
      case ParameterizedType filled -> collection(filled);
      default -> throw new IllegalArgumentException("no schema is known for " + type);
    };
  }

  /** The name of a record's schema: those within another carry its name in front. */
  static String name(Class<?> type) {
    String own = type.getSimpleName();
    String name =
        own.length() > ENDING.length() && own.endsWith(ENDING)
            ? own.substring(0, own.length() - ENDING.length())
            : own;
    Class<?> around = type.getDeclaringClass();
    return around != null && around.isRecord() ? name(around) + name : name;
  }

  private Tree reference(Class<?> type) {
    String name = name(type);
    if (!schemas.containsKey(name)) {
      schemas.put(name, new Tree());
      schemas.put(name, object(name, type));
    }
    return new Tree().with("$ref", PLACE + name);
  }

  private Tree object(String name, Class<?> type) {
    var properties = new Tree();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      properties.with(
          component.getName(),
          of(component.getGenericType())
              .with("description", texts.property(name, component.getName())));
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        required.add(component.getName());
      }
    }
    String certain = selectable.certainField().get(type);
    return new Tree()
        .with("description", texts.say(name))
        .with(TYPE, "object")
        .with("properties", properties)
        .with("required", certain == null ? required : List.of(certain));
  }

  private Tree collection(ParameterizedType type) {
    var raw = (Class<?>) type.getRawType();
    var arguments = type.getActualTypeArguments();
    if (List.class.isAssignableFrom(raw)) {
      return new Tree().with(TYPE, "array").with("items", of(arguments[0]));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return new Tree().with(TYPE, "object").with("additionalProperties", of(arguments[1]));
    }
    throw new IllegalArgumentException("no schema is known for " + type);
  }

  private static Tree simple(Class<?> type) {
    return switch (type.getSimpleName().toLowerCase(Locale.ROOT)) {
      case "boolean" -> new Tree().with(TYPE, "boolean");
      case "int", INTEGER -> new Tree().with(TYPE, INTEGER).with(FORMAT, "int32");
      case "long" -> new Tree().with(TYPE, INTEGER).with(FORMAT, "int64");
      case "double" -> new Tree().with(TYPE, NUMBER).with(FORMAT, "double");
      default -> value(type);
    };
  }

  private static Tree value(Class<?> type) {
    if (type == String.class) {
      return new Tree().with(TYPE, STRING);
    }
    if (type == BigDecimal.class) {
      return new Tree().with(TYPE, NUMBER);
    }
    if (type == LocalDate.class) {
      return new Tree().with(TYPE, STRING).with(FORMAT, "date");
    }
    if (type == Instant.class) {
      return new Tree().with(TYPE, STRING).with(FORMAT, "date-time");
    }
    if (type == UUID.class) {
      return new Tree().with(TYPE, STRING).with(FORMAT, "uuid");
    }
    if (type.isEnum()) {
      var words = List.of(type.getEnumConstants()).stream().map(Object::toString).toList();
      return new Tree().with(TYPE, STRING).with("enum", words);
    }
    throw new IllegalArgumentException("no schema is known for " + type.getName());
  }
}

package org.commonground.coordination.api.routes;

import java.time.LocalDate;
import org.commonground.coordination.api.routes.Parameter.Shape;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.reference.Language;

/** Parameters that mean the same everywhere. */
public final class CommonParameters {
  /** In which language names of codes and sentences are written. */
  public static final Parameter<String> LANGUAGE =
      new Parameter<>(
          Links.LANGUAGE,
          Shape.SINGLE,
          ValueKind.oneOf(Language.list().stream().map(Language::tag).toList()),
          "fr");

  /** The day whose picture is asked for. */
  public static final Parameter<LocalDate> AS_OF =
      new Parameter<>(Links.AS_OF, Shape.SINGLE, ValueKind.day(), "2024-12-31");

  private CommonParameters() {}
}

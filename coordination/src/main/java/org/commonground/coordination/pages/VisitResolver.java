package org.commonground.coordination.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonground.coordination.accounts.SignedIn;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.editing.Rights;
import org.commonground.coordination.reference.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the {@link Visit} out of a request. What cannot be understood is said, never an error. */
@Component
final class VisitResolver implements HandlerMethodArgumentResolver {
  private static final int LONGEST_VALUE = 500;
  private static final int MOST_VALUES = 50;
  private static final Set<String> KEPT_BY_FORMS = Set.of(Links.LANGUAGE, Links.AS_OF);

  private final Words words;
  private final Clock clock;

  VisitResolver(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Visit.class);
  }

  @Override
  public Visit resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return visit((HttpServletRequest) request.getNativeRequest(), request.getContextPath());
  }

  /** The visit that a request is; {@code path} is what links to this page should name. */
  Visit visit(HttpServletRequest request, String contextPath) {
    var parameters = parameters(request);
    String asked = first(parameters, Links.LANGUAGE);
    var language = Language.chosen(asked, request.getHeader("Accept-Language"));
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<String> notes = new ArrayList<>();
    if (!asked.isEmpty() && Language.find(asked).isEmpty()) {
      notes.add(words.say(language, "note.language", shortened(asked)));
      parameters.remove(Links.LANGUAGE);
    }
    var asOf = asOf(first(parameters, Links.AS_OF), today);
    if (asOf.isEmpty()) {
      notes.add(words.say(language, "note.as-of", shortened(first(parameters, Links.AS_OF))));
      parameters.remove(Links.AS_OF);
    }
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String address = failed instanceof String before ? before : request.getRequestURI();
    // Two slashes at the start of a link would name another host.
    String path = address.substring(contextPath.length()).replaceFirst("^[/\\\\]+", "/");
    return new Visit(
        language,
        asOf.orElse(AsOf.NOW),
        today,
        new Links(path, parameters),
        notes,
        words,
        Look.of(Remembered.read(request, Remembered.LOOK)),
        reader(request));
  }

  private static Visit.Reader reader(HttpServletRequest request) {
    return SignedIn.of(request)
        .map(it ->
            new Rights(it.account()).mayWrite() ? Visit.Reader.WRITER : Visit.Reader.SIGNED_IN)
        .orElse(Visit.Reader.ANYBODY);
  }

  private static Optional<AsOf> asOf(String text, LocalDate today) {
    if (text.isEmpty()) {
      return Optional.of(AsOf.NOW);
    }
    try {
      var day = LocalDate.parse(text);
      return day.isAfter(today) || day.getYear() < 1900
          ? Optional.empty()
          : Optional.of(new AsOf(day));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  /** What a form sends is for the one who answers it, and never part of a link. */
  private static Map<String, List<String>> parameters(HttpServletRequest request) {
    boolean isForm = request.getMethod().equals("POST");
    var kept = new LinkedHashMap<String, List<String>>();
    given(request)
        .forEach((name, values) -> {
          var sensible =
              List.of(values).stream()
                  .map(VisitResolver::shortened)
                  .filter(value -> !value.isEmpty())
                  .distinct()
                  .limit(MOST_VALUES)
                  .toList();
          boolean isAsked = !isForm || KEPT_BY_FORMS.contains(name);
          if (isAsked && !sensible.isEmpty() && name.length() <= 40 && kept.size() < MOST_VALUES) {
            kept.put(name, sensible);
          }
        });
    return kept;
  }

  /** None for the page that says that they cannot be read; no other page gets to see such. */
  private static Map<String, String[]> given(HttpServletRequest request) {
    try {
      return request.getParameterMap();
    } catch (IllegalStateException unreadable) {
      return Map.of();
    }
  }

  private static String shortened(String value) {
    String plain = value.strip().replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= LONGEST_VALUE ? plain : plain.substring(0, LONGEST_VALUE);
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of("")).getFirst();
  }
}

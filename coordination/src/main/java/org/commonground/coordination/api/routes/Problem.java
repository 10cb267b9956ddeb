package org.commonground.coordination.api.routes;

import java.util.List;
import java.util.Locale;
import org.commonground.coordination.pages.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not answered, as RFC 9457 writes it.
 *
 * @param type an address that explains problems of this kind
 * @param title what kind of problem it is, in the language of the request
 * @param status of HTTP
 * @param detail about this request in particular, and what to do
 * @param instance what was asked for
 * @param errors each wrong parameter; absent for other kinds
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @Nullable List<Fault> errors) {
  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The page that explains the kinds. */
  public static final String PAGE = "/api";

  /** The kinds of problem. */
  public enum Kind {
    /** Parameters that make no sense. */
    WRONG_PARAMETERS(400),
    /** Nothing at this address. */
    NOT_FOUND(404),
    /** A method that changes things. */
    METHOD_NOT_ALLOWED(405),
    /** Another format than JSON. */
    NOT_ACCEPTABLE(406),
    /** A fault of ours. */
    FAILED(500);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The status of HTTP. */
    public int status() {
      return status;
    }

    /** As it stands in keys and anchors. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The anchor on the page that explains the kinds. */
    public String anchor() {
      return "problem-" + word();
    }
  }

  /** A problem of a kind. */
  public static Problem of(Visit visit, Kind kind, String detail, String instance) {
    return of(visit, kind, detail, instance, null);
  }

  /** The problem of wrong parameters. */
  public static Problem of(Visit visit, List<Fault> faults, String instance) {
    String detail = visit.say("api.wrong-parameters", faults.size());
    return of(visit, Kind.WRONG_PARAMETERS, detail, instance, List.copyOf(faults));
  }

  private static Problem of(
      Visit visit, Kind kind, String detail, String instance, @Nullable List<Fault> errors) {
    return new Problem(
        PAGE + '#' + kind.anchor(),
        visit.code("api.problem", kind.word()),
        kind.status(),
        detail,
        instance,
        errors);
  }
}

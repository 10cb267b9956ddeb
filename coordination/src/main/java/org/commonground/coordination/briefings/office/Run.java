package org.commonground.coordination.briefings.office;

/**
 * A stretch of text of one make.
 *
 * @param text never empty
 * @param tongue its language
 * @param tone how it is set apart
 * @param target where it leads: an address, or {@code #name} for a place in the file; empty for
 *     nowhere
 */
public record Run(String text, Tongue tongue, Tone tone, String target) {

  /** How a run is set apart. */
  public enum Tone {
    PLAIN,
    STRONG,
    /** Beside the matter: notes, numbers of sources. */
    QUIET
  }

  /** A run that leads nowhere. */
  public Run(String text, Tongue tongue, Tone tone) {
    this(text, tongue, tone, "");
  }

  /** The same with another text. */
  public Run saying(String other) {
    return new Run(other, tongue, tone, target);
  }
}

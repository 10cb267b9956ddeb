package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Kept;

/**
 * Services, texts and what else is said about a booking, a passenger, a flight or a change.
 *
 * @param services special services in the order stated
 * @param texts free texts in the order stated
 * @param rest segments that no typed component holds
 */
@Personal
public record Remarks(List<SpecialService> services, List<FreeText> texts, Kept rest) {

  /** Nothing is said. */
  public static final Remarks NONE = new Remarks(List.of(), List.of(), Kept.NOTHING);

  /** Copies the lists. */
  public Remarks {
    services = List.copyOf(services);
    texts = List.copyOf(texts);
  }

  @Override
  public String toString() {
    return "Remarks[%d services, %d texts]".formatted(services.size(), texts.size());
  }
}

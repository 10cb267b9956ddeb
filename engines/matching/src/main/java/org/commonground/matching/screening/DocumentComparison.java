package org.commonground.matching.screening;

import java.util.List;
import org.commonground.matching.Operation;
import org.commonground.matching.Personal;
import org.commonground.matching.lists.Document;
import org.jspecify.annotations.Nullable;

/**
 * The best agreement of a traveller's documents with an entry's.
 *
 * @param ours the traveller's document
 * @param theirs the entry's
 * @param operation {@link Operation#EXACT} or {@link Operation#CONFUSABLE}
 * @param weight nats
 */
@Personal
record DocumentComparison(Document ours, Document theirs, Operation operation, double weight) {
  private static final double SAME = 24;
  private static final double CONFUSABLE = 18;
  private static final double OTHER_ISSUER = -12;

  /** Different numbers say nothing: people have several documents. */
  static @Nullable DocumentComparison of(List<Document> ours, List<Document> theirs) {
    DocumentComparison best = null;
    if (ours.isEmpty() || theirs.isEmpty()) {
      return null;
    }
    for (Document our : ours) {
      for (Document their : theirs) {
        DocumentComparison here = compare(our, their);
        if (here != null && (best == null || here.weight > best.weight)) {
          best = here;
        }
      }
    }
    return best;
  }

  private static @Nullable DocumentComparison compare(Document our, Document their) {
    String key = our.confusable();
    if (key.length() < 5 || !key.equals(their.confusable())) {
      return null;
    }
    boolean same = our.normalised().equals(their.normalised());
    boolean otherIssuer =
        our.issuer() != null && their.issuer() != null && !our.issuer().equals(their.issuer());
    double weight = (same ? SAME : CONFUSABLE) + (otherIssuer ? OTHER_ISSUER : 0);
    return new DocumentComparison(
        our, their, same ? Operation.EXACT : Operation.CONFUSABLE, weight);
  }

  @Override
  public String toString() {
    return "DocumentComparison[" + operation + "]";
  }
}

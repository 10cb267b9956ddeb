package org.commonground.matching;

/**
 * One step of an alignment of two names.
 *
 * @param ours what our name says there; empty for {@link Operation#MISSING}
 * @param theirs what the other name says there; empty for {@link Operation#EXTRA}
 * @param operation how the two stand to each other
 * @param weight natural logarithm of a likelihood ratio: above 0 speaks for the same person
 */
@Personal
public record AlignedTokens(String ours, String theirs, Operation operation, double weight) {
  @Override
  public String toString() {
    return "AlignedTokens[" + operation + "]";
  }
}

package org.commonground.edifact.pnrgov;

import org.commonground.edifact.Personal;

/**
 * Whom or which seat a special service is for (SSR, second element and following).
 *
 * @param seat a seat or another value of the service; may be empty
 * @param unit the unit of that value; usually empty
 * @param traveller the reference of the traveller as the name states it; may be empty
 * @param characteristic the code of a characteristic of the seat; may be empty
 */
@Personal
public record ServiceDetail(String seat, String unit, String traveller, String characteristic) {
  @Override
  public String toString() {
    return "ServiceDetail[" + traveller + "]";
  }
}

package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.pnrgov.Passenger.NamedBy;
import org.commonground.edifact.travel.PersonName;
import org.commonground.edifact.travel.Reference;
import org.commonground.edifact.travel.TravellerKind;
import org.commonground.edifact.xml.XmlElement;

/** Reads who somebody is from {@code Passenger}: name, kind, reference, frequent flyer. */
final class XmlPassenger {
  private XmlPassenger() {}

  static PassengerDraft read(XmlElement element) {
    String type = element.takeOneOf("PTC", "PTC_Code", "PassengerTypeCode");
    type = type.isEmpty() ? element.takeOf("FareInfo", "PTC_Code") : type;
    String surname = element.takeTextOf("Surname");
    var name =
        new PersonName(surname, element.takeTextsOf("GivenName"), element.takeTextOf("NameTitle"));
    TravellerKind kind = NameReading.kind(type);
    boolean infant = kind == TravellerKind.INFANT || statesItselfAsInfant(element, name);
    var passenger =
        new PassengerDraft(
            name, infant ? TravellerKind.INFANT : kind, element.take("RPH"), type, NamedBy.NAME);
    String accompanied = element.take("AccompaniedByInfantInd");
    passenger.holdsInfant = accompanied.equals("true") || accompanied.equals("1");
    flyers(element, passenger);
    String surnameReference = element.take("SurnameRefNumber");
    if (!surnameReference.isEmpty()) {
      passenger.references = List.of(new Reference("", surnameReference));
    }
    return passenger;
  }

  /** Whether a document of the passenger's own name says that its holder is an infant. */
  private static boolean statesItselfAsInfant(XmlElement element, PersonName name) {
    for (XmlElement child : element.children()) {
      for (XmlElement docs : child.children()) {
        boolean infant = docs.name().equals("DOCS") && (docs.hasValue("MI") || docs.hasValue("FI"));
        if (infant && docs.hasValue(name.surname())) {
          return true;
        }
      }
    }
    return false;
  }

  private static void flyers(XmlElement element, PassengerDraft passenger) {
    for (XmlElement account : element.takeAll("CustLoyalty")) {
      var flyer =
          new FrequentFlyer(
              account.take("ProgramID"),
              account.take("MembershipID"),
              Parts.released(account.takeOneOf("LoyalLevel", "TierLevel")));
      passenger.flyers = Few.with(passenger.flyers, flyer);
      if (!account.isEmpty()) {
        passenger.remarks.keep(account.written());
      }
    }
  }
}

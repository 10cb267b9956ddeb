package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.xml.XmlElement;

/**
 * Reads special services and other service information: {@code SSR}, {@code DOC_SSR}, {@code OSI}.
 */
final class XmlServices {
  /** Attributes of the three papers in the order of the free texts that mean the same. */
  private static final List<List<String>> DOCS =
      List.of(
          List.of("TravelDocType", "DocType", "Type"),
          List.of("IssuingLoc", "IssuingCountry"),
          List.of("TravelDocNbr", "DocNbr", "DocNumber"),
          List.of("PaxNationality", "Nationality"),
          List.of("DateOfBirth"),
          List.of("Gender"),
          List.of("ExpiryDate"),
          List.of("Surname"),
          List.of("FirstGivenName", "GivenName"),
          List.of("SecondGivenName"));

  private static final List<List<String>> DOCA =
      List.of(
          List.of("AddressType"),
          List.of("Country"),
          List.of("Address"),
          List.of("CityName"),
          List.of("StateProvCounty", "StateProv"),
          List.of("PostalCode"));

  private static final List<List<String>> DOCO =
      List.of(
          List.of("BirthLocation"),
          List.of("TravelDocType"),
          List.of("TravelDocNbr"),
          List.of("PlaceOfIssue"),
          List.of("DateOfIssue"),
          List.of("CountryState"));

  private final XmlPush push;

  XmlServices(XmlPush push) {
    this.push = push;
  }

  /** Takes all that stand directly in an element. */
  void take(XmlElement element, RemarksDraft remarks) {
    element.takeAll("SSR").forEach(it -> service(it, remarks));
    element.takeAll("DOC_SSR").forEach(it -> service(it, remarks));
    element.takeAll("OSI").forEach(it -> information(it, remarks));
    element.takeAll("OtherServiceInfo").forEach(it -> information(it, remarks));
  }

  /** A service for each paper; a text that stands beside papers is kept. */
  private void service(XmlElement element, RemarksDraft remarks) {
    String code = element.takeOneOf("SSR_Code", "Code");
    String text = textOf(element);
    List<String> texts = new ArrayList<>();
    for (XmlElement paper : List.copyOf(element.children())) {
      List<List<String>> fields = fields(paper.name());
      if (!fields.isEmpty()) {
        code = code.isEmpty() ? paper.name() : code;
        texts.add(freeText(element, paper.name(), fields, remarks));
      }
    }
    if (texts.isEmpty()) {
      texts.add(text);
    } else if (!text.isEmpty()) {
      push.mark(element.number(), push.flags.service(code, text));
      remarks.keep(text);
    }
    for (SpecialService service : services(element, code, texts)) {
      push.mark(element.number(), service.sensitivity());
      remarks.add(service);
    }
    keepLeft(element, remarks);
  }

  private List<SpecialService> services(XmlElement element, String code, List<String> texts) {
    String status = element.take("Status");
    String quantity = element.take("ServiceQuantity");
    String carrier = carrier(element);
    String from = element.take("BoardPoint");
    String to = element.take("OffPoint");
    List<ServiceDetail> details = details(element, code, texts.getFirst());
    List<SpecialService> services = new ArrayList<>();
    for (String text : texts) {
      services.add(
          new SpecialService(
              element.number(),
              code,
              status,
              quantity,
              carrier,
              from,
              to,
              text,
              details,
              push.flags.service(code, text)));
    }
    return services;
  }

  private static String textOf(XmlElement element) {
    String text = element.takeTextOf("Text");
    text = text.isEmpty() ? element.takeTextOf("TEXT") : text;
    return text.isEmpty() ? element.takeText() : text;
  }

  private static String carrier(XmlElement element) {
    String carrier = element.takeOf("Airline", "Code");
    return carrier.isEmpty() ? element.takeOf("FlightInfo", "Code") : carrier;
  }

  private static List<List<String>> fields(String name) {
    return switch (name) {
      case "DOCS" -> DOCS;
      case "DOCA" -> DOCA;
      case "DOCO" -> DOCO;
      default -> List.of();
    };
  }

  /**
   * The free text that says what the attributes say. A slash within a value would part it, so it
   * becomes a space there; the element is kept then.
   */
  private String freeText(
      XmlElement element, String name, List<List<String>> fields, RemarksDraft remarks) {
    XmlElement paper = element.takeFirst(name);
    if (paper == null) {
      return "";
    }
    String written = paper.written();
    List<String> values = new ArrayList<>();
    boolean hasSlash = false;
    for (List<String> field : fields) {
      String value = paper.takeOneOf(field.toArray(String[]::new));
      hasSlash |= value.indexOf('/') >= 0;
      value = value.replace('/', ' ');
      values.add(
          field.getFirst().startsWith("Date") || field.contains("ExpiryDate")
              ? XmlTimes.named(value)
              : value);
    }
    if (hasSlash) {
      remarks.keep(written);
    }
    push.keepLeftOf(paper, remarks::keep);
    while (!values.isEmpty() && values.getLast().isEmpty()) {
      values.removeLast();
    }
    return values.isEmpty() ? "" : "/" + String.join("/", values);
  }

  /** For whom it is, and the seat where it is about one. */
  private static List<ServiceDetail> details(XmlElement element, String code, String text) {
    String seat = element.takeOneOf("SeatNumber", "Seat");
    seat = seat.isEmpty() && code.equals("SEAT") && isSeat(text) ? text : seat;
    String references = element.takeOneOf("RPH", "PassengerRPH");
    List<ServiceDetail> details = List.of();
    for (String reference : references.split(" ", -1)) {
      if (!reference.isEmpty() || !seat.isEmpty()) {
        details = Few.with(details, new ServiceDetail(seat, "", reference, ""));
      }
    }
    return details;
  }

  /** Such as 7A or 112K. */
  private static boolean isSeat(String text) {
    int length = text.length();
    boolean letter = length >= 2 && length <= 4 && Character.isLetter(text.charAt(length - 1));
    return letter && Days.number(text, 0, length - 1) > 0;
  }

  private void information(XmlElement element, RemarksDraft remarks) {
    String carrier = carrier(element);
    String text = textOf(element);
    Sensitivity sensitivity = push.flags.text(text);
    push.mark(element.number(), sensitivity);
    remarks.add(new FreeText(element.number(), "4", "28", "", carrier, List.of(text), sensitivity));
    keepLeft(element, remarks);
  }

  private void keepLeft(XmlElement element, RemarksDraft remarks) {
    push.keepLeftOf(element, remarks::keep);
  }
}

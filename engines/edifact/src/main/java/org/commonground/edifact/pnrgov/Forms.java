package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.commonground.edifact.Personal;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.Moment;
import org.commonground.edifact.travel.PersonName;
import org.commonground.edifact.travel.Reference;
import org.commonground.edifact.writing.SegmentWriter;

/** The forms of what a booking holds. */
final class Forms {
  /** As many as the elements of a segment may be repeated. */
  private static final int MANY = 99;

  static final Form<RecordLocator> LOCATORS =
      several("RCI", 0, Parts::locator, Forms::locator, RecordLocator::equals);
  static final Form<Moment> DATES = several("DAT", 0, Parts::moment, Forms::date, Moment::equals);
  static final Form<PostalAddress> ADDRESSES =
      several("ADD", 1, Parts::address, Forms::address, PostalAddress::equals);
  static final Form<FrequentFlyer> FREQUENT_FLYERS =
      several("FTI", 0, Parts::frequentFlyer, Forms::frequentFlyer, FrequentFlyer::equals);
  static final Form<Reference> REFERENCES =
      several("REF", 0, Parts::reference, Forms::reference, Reference::equals);
  static final Form<MonetaryAmount> AMOUNTS =
      several("MON", 0, Parts::amount, Forms::amount, MonetaryAmount::equals);
  static final Form<Tax> TAXES = several("TXD", 1, Parts::tax, Forms::tax, Tax::equals);
  static final Form<Payment> PAYMENTS =
      several("FOP", 0, Parts::payment, Forms::payment, Forms::paysTheSame);
  static final Form<SpecialService> SERVICES =
      new Form<>(
          "SSR",
          0,
          1,
          at -> List.of(Parts.service(at, FlagList.SHIPPED)),
          Forms::service,
          Forms::asksTheSame);
  static final Form<FreeText> TEXTS =
      new Form<>(
          "IFT",
          0,
          1,
          at -> List.of(Parts.freeText(at, FlagList.SHIPPED)),
          Forms::freeText,
          Forms::tellsTheSame);

  static final Form<Named> NAMES =
      new Form<>("TIF", 0, 1, Forms::names, Named::write, Named::equals);

  /** Names of the past: whoever they were is not typed. */
  static final Form<PersonName> FORMER_NAMES =
      new Form<>(
          "TIF",
          0,
          1,
          Forms::formerNames,
          (name, out) -> new Named(name, "", "", "", "").write(out),
          PersonName::equals);

  private Forms() {}

  /**
   * A name and what its segment states beside it.
   *
   * @param qualifier {@code G} where that says alone that it is a group; else empty
   */
  @Personal
  record Named(
      PersonName name, String qualifier, String type, String reference, String accompanied) {
    void write(SegmentWriter out) {
      out.element(name.surname()).component(qualifier);
      out.element(name.given()).component(type).component(reference).component(accompanied);
    }

    @Override
    public String toString() {
      return "Named[" + reference + "]";
    }
  }

  /** Codes in some elements of a segment, behind others. */
  static Form<List<String>> elements(String tag, int before, int count) {
    return codes(
        tag,
        at -> texts(count, i -> at.text(before + i)),
        (codes, out) -> {
          out.skip(before);
          codes.forEach(out::element);
        });
  }

  /** Codes in the first components of the first element. */
  static Form<List<String>> components(String tag, int count) {
    return codes(
        tag,
        at -> texts(count, i -> at.text(1, i)),
        (codes, out) -> {
          out.element(codes.getFirst());
          codes.subList(1, codes.size()).forEach(out::component);
        });
  }

  private static Form<List<String>> codes(
      String tag,
      Function<SegmentCursor, List<String>> reading,
      Form.Writing<List<String>> writing) {
    return new Form<>(tag, 0, 1, at -> List.of(reading.apply(at)), writing, List::equals);
  }

  private static List<String> texts(int count, IntFunction<String> at) {
    List<String> texts = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      texts.add(at.apply(i));
    }
    return texts;
  }

  private static <T> Form<T> several(
      String tag,
      int before,
      BiFunction<SegmentCursor, Integer, T> reading,
      Form.Writing<T> writing,
      BiPredicate<T, T> same) {
    return new Form<>(tag, before, MANY, at -> all(at, before + 1, reading), writing, same);
  }

  private static <T> List<T> all(
      SegmentCursor at, int first, BiFunction<SegmentCursor, Integer, T> reading) {
    List<T> all = new ArrayList<>();
    int last = Shape.lastFilled(at);
    for (int element = first; element <= last; element++) {
      all.add(reading.apply(at, element));
    }
    return all;
  }

  /** Those who are named: behind the first, an element without a given name names nobody. */
  private static List<Named> names(SegmentCursor at) {
    List<Named> names = new ArrayList<>();
    int last = Math.max(2, Shape.lastFilled(at));
    for (int element = 2; element <= last; element++) {
      if (element == 2 || !at.isEmpty(element, 1)) {
        names.add(named(at, element));
      }
    }
    return names;
  }

  static Named named(SegmentCursor at, int element) {
    String type = at.text(element, 2);
    String qualifier = at.text(1, 2).equals("G") && !type.equals("G") ? "G" : "";
    return new Named(
        Parts.name(at, element), qualifier, type, at.text(element, 3), at.text(element, 4));
  }

  private static List<PersonName> formerNames(SegmentCursor at) {
    List<PersonName> names = new ArrayList<>();
    int last = Math.max(2, Shape.lastFilled(at));
    for (int element = 2; element <= last; element++) {
      names.add(Parts.name(at, element));
    }
    return names;
  }

  private static void locator(RecordLocator locator, SegmentWriter out) {
    out.element(locator.carrier()).component(locator.locator()).component(locator.controlType());
    if (locator.created() != null) {
      String created = locator.created().written();
      out.component(Days.day(created)).component(Days.clock(created));
    }
  }

  private static void date(Moment moment, SegmentWriter out) {
    out.element(moment.function());
    out.component(Days.day(moment.written())).component(Days.clock(moment.written()));
  }

  private static void address(PostalAddress stated, SegmentWriter out) {
    var address = stated.address();
    out.element(stated.type()).component(address.street()).component(address.city());
    out.component(address.region()).component(stated.regionName()).component(address.country());
    out.component(address.postcode()).component(stated.contact());
  }

  private static void frequentFlyer(FrequentFlyer flyer, SegmentWriter out) {
    out.element(flyer.carrier()).component(flyer.number());
    parts(flyer.level(), out);
  }

  private static void reference(Reference reference, SegmentWriter out) {
    out.element(reference.qualifier()).component(reference.number()).component(reference.rest());
  }

  private static void amount(MonetaryAmount amount, SegmentWriter out) {
    out.element(amount.type()).component(amount.amount()).component(amount.currency());
    out.component(amount.rest());
  }

  private static void tax(Tax tax, SegmentWriter out) {
    out.element(tax.amount()).component(tax.country()).component(tax.currency());
    out.component(tax.type());
  }

  private static void payment(Payment payment, SegmentWriter out) {
    out.element(payment.type()).component(payment.indicator()).component(payment.amount());
    out.component(payment.vendor()).component(payment.account()).component(payment.expires());
    parts(payment.rest(), out);
  }

  /** Components that were joined by colons, as {@link Parts} does. */
  private static void parts(String joined, SegmentWriter out) {
    if (!joined.isEmpty()) {
      out.fragment(":" + joined.replaceAll("[+*]", "?$0"));
    }
  }

  private static boolean paysTheSame(Payment one, Payment other) {
    return one.type().equals(other.type())
        && one.indicator().equals(other.indicator())
        && one.amount().equals(other.amount())
        && one.vendor().equals(other.vendor())
        && one.account().equals(other.account())
        && one.expires().equals(other.expires())
        && one.rest().equals(other.rest());
  }

  private static void service(SpecialService service, SegmentWriter out) {
    out.element(service.code()).component(service.status()).component(service.quantity());
    out.component(service.carrier()).skipComponents(2);
    out.component(service.from()).component(service.to()).component(service.text());
    for (ServiceDetail detail : service.details()) {
      out.element(detail.seat()).component(detail.unit());
      out.component(detail.traveller()).component(detail.characteristic());
    }
  }

  private static boolean asksTheSame(SpecialService one, SpecialService other) {
    return one.code().equals(other.code())
        && one.status().equals(other.status())
        && one.quantity().equals(other.quantity())
        && one.carrier().equals(other.carrier())
        && one.from().equals(other.from())
        && one.to().equals(other.to())
        && one.text().equals(other.text())
        && one.details().equals(other.details());
  }

  private static void freeText(FreeText text, SegmentWriter out) {
    out.element(text.subject()).component(text.type());
    out.component(text.qualifier()).component(text.carrier());
    text.texts().forEach(out::element);
  }

  private static boolean tellsTheSame(FreeText one, FreeText other) {
    return one.subject().equals(other.subject())
        && one.type().equals(other.type())
        && one.qualifier().equals(other.qualifier())
        && one.carrier().equals(other.carrier())
        && one.texts().equals(other.texts());
  }
}

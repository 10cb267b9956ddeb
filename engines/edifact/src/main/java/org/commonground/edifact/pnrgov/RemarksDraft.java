package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.travel.Kept;

/** Remarks while they are read. Its fields change; it lives as long as its part is read. */
final class RemarksDraft {
  List<SpecialService> services = List.of();
  List<FreeText> texts = List.of();
  List<String> rest = List.of();

  void add(SpecialService service) {
    services = Few.with(services, service);
  }

  void add(FreeText text) {
    texts = Few.with(texts, text);
  }

  void keep(String segment) {
    rest = Few.with(rest, segment);
  }

  boolean isEmpty() {
    return services.isEmpty() && texts.isEmpty() && rest.isEmpty();
  }

  Remarks done() {
    return isEmpty() ? Remarks.NONE : new Remarks(services, texts, kept());
  }

  Kept kept() {
    return rest.isEmpty() ? Kept.NOTHING : new Kept(rest);
  }
}

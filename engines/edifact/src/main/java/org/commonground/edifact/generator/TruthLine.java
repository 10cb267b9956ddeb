package org.commonground.edifact.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the truth about a message as one line of JSON. For one message. */
final class TruthLine {
  private final StringBuilder line = new StringBuilder(1024);

  String write(MessageTruth truth) {
    line.append('{');
    field("file", truth.file());
    field("type", truth.type());
    field("version", truth.version());
    field("function", truth.function());
    field("part", truth.part());
    flight(truth.flight());
    line.append(",\"pnrs\":").append(truth.pnrs()).append(",\"travellers\":[");
    for (StatedTraveller traveller : truth.travellers()) {
      comma();
      traveller(traveller);
    }
    line.append(']');
    strings("sensitive", truth.sensitive());
    line.append(",\"faults\":[");
    for (MessageTruth.Note note : truth.faults()) {
      comma();
      line.append('{');
      field("kind", note.kind().name());
      field("detail", note.detail());
      line.append('}');
    }
    return line.append("]}").toString();
  }

  private void flight(MessageTruth.StatedFlight flight) {
    name("flight");
    line.append('{');
    field("carrier", flight.carrier());
    field("number", flight.number());
    field("from", flight.from());
    field("to", flight.to());
    field("departs", flight.departs());
    field("arrives", flight.arrives());
    line.append('}');
  }

  private void traveller(StatedTraveller traveller) {
    line.append('{');
    field("kind", traveller.kind().name());
    field("surname", traveller.surname());
    field("given", traveller.given());
    field("born", traveller.born());
    field("sex", traveller.sex());
    field("nationality", traveller.nationality());
    document(traveller.document());
    field("locator", traveller.locator());
    field("seat", traveller.seat());
    var behind = traveller.behind();
    if (behind != null) {
      name("person");
      line.append('{');
      field("name", behind.name());
      field("born", Stamps.iso(behind.born()));
      strings("mrz", List.of(behind.upperLine(), behind.lowerLine()));
      line.append('}');
    }
    line.append('}');
  }

  private void document(StatedTraveller.@Nullable Document document) {
    if (document == null) {
      return;
    }
    name("document");
    line.append('{');
    field("type", document.type());
    field("number", document.number());
    field("issuer", document.issuer());
    field("expires", document.expires());
    line.append('}');
  }

  private void strings(String name, List<String> values) {
    name(name);
    line.append('[');
    for (String value : values) {
      comma();
      text(value);
    }
    line.append(']');
  }

  private void field(String name, String value) {
    name(name);
    text(value);
  }

  private void name(String name) {
    comma();
    line.append('"').append(name).append("\":");
  }

  /** A comma where something stands before in the same object or list. */
  private void comma() {
    char last = line.charAt(line.length() - 1);
    if (last != '{' && last != '[') {
      line.append(',');
    }
  }

  private void text(String value) {
    line.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        line.append('\\');
      }
      // No text of the generator holds a control character.
      line.append(c);
    }
    line.append('"');
  }
}

package org.commonground.iati.reading;

import java.io.CharArrayReader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.commonground.iati.xml.ElementParser;
import org.commonground.iati.xml.Parsed;

/** Parses one record with the namespaces that the file's root declares. */
final class RecordParser {
  private final ElementParser parser;
  private String namespacesTag = "";

  RecordParser(ReaderLimits limits) {
    parser = new ElementParser(limits.maxRecordNodes(), limits.maxDepth());
  }

  Parsed root(Piece.Root root) {
    String tag = root.tag();
    String whole = tag.endsWith("/>") ? tag : tag + "</" + root.name() + ">";
    return parser.parse(new StringReader(whole), root.line() - 1);
  }

  /** Lends these namespaces to every record from now on, the default one left out. */
  void use(Map<String, String> namespaces) {
    var tag = new StringBuilder();
    namespaces.forEach((prefix, uri) -> {
      if (!prefix.isEmpty()) {
        tag.append(" xmlns:").append(prefix).append("=\"").append(escape(uri)).append('"');
      }
    });
    namespacesTag = tag.isEmpty() ? "" : "<root" + tag + ">";
  }

  private static String escape(String uri) {
    return uri.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Parses the record at the start of the window; lines are those of the file. */
  Parsed record(CharWindow window, Piece.Whole piece) {
    CharArrayReader text = window.reader(piece.length());
    int before = window.line() - 1;
    return namespacesTag.isEmpty()
        ? parser.parse(text, before)
        : parser.parseInner(with(namespacesTag, text), before);
  }

  private static Reader with(String tag, Reader text) {
    return new Chained(new StringReader(tag), text);
  }
}

package org.commonground.coordination.briefings.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An office file: parts that name one another, in a ZIP archive.
 *
 * <p>The same parts give the same bytes: entries come in the order in which they were added, and
 * all have the same day.
 *
 * @see "ECMA-376, part 2, Open Packaging Conventions"
 */
public final class OfficeFile {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String KINDS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Part root = new Part("", "");

  /**
   * Adds an empty part.
   *
   * @param path such as {@code ppt/slides/slide1.xml}; no two parts share one
   * @param type its media type
   */
  public Part add(String path, String type) {
    var part = new Part(path, type);
    if (parts.putIfAbsent(path, part) != null) {
      throw new IllegalArgumentException("there is a part " + path + " already");
    }
    return part;
  }

  /** The file itself, from which its first parts are named. */
  public Part root() {
    return root;
  }

  /** Writes the archive and leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    put(zip, "[Content_Types].xml", bytes(contentTypes()));
    put(zip, "_rels/.rels", bytes(root.relationships()));
    for (Part part : parts.values()) {
      put(zip, part.path, part.content.toByteArray());
      if (!part.links.isEmpty()) {
        put(zip, part.relationshipsPath(), bytes(part.relationships()));
      }
    }
    zip.finish();
  }

  private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
    var entry = new ZipEntry(path);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] bytes(Xml xml) {
    return (HEAD + xml.text()).getBytes(StandardCharsets.UTF_8);
  }

  private Xml contentTypes() {
    List<Xml> overrides = new ArrayList<>();
    for (Part part : parts.values()) {
      overrides.add(
          Xml.of("<Override PartName=\"/{}\" ContentType=\"{}\"/>", part.path, part.type));
    }
    return Xml.of(
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>{}</Types>\
        """,
        Xml.join(overrides));
  }

  /** A part and what it names. */
  public static final class Part {
    private final String path;
    private final String type;
    private final Map<Link, String> links = new LinkedHashMap<>();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    private record Link(String kind, String target, boolean isOutside) {}

    private Part(String path, String type) {
      this.path = path;
      this.type = type;
    }

    /** Fills it with XML. */
    public void write(Xml xml) {
      content.writeBytes(bytes(xml));
    }

    /** Fills it with another file. */
    public void write(OfficeFile inner) throws IOException {
      inner.write(content);
    }

    /**
     * Names another part.
     *
     * @param kind the last word of the relationship's type, such as {@code slide}
     * @return the id by which this part's XML means it
     */
    public String name(String kind, Part other) {
      return id(new Link(kind.contains(":") ? kind : KINDS + kind, relative(other.path), false));
    }

    /** Names an address outside and returns the id by which this part's XML means it. */
    public String nameAddress(String address) {
      return id(new Link(KINDS + "hyperlink", address, true));
    }

    private String id(Link link) {
      return links.computeIfAbsent(link, _ -> "rId" + (links.size() + 1));
    }

    private String relative(String other) {
      String[] here = path.split("/", -1);
      String[] there = other.split("/", -1);
      int shared = 0;
      while (shared < here.length - 1
          && shared < there.length - 1
          && here[shared].equals(there[shared])) {
        shared++;
      }
      return "../".repeat(here.length - 1 - shared)
          + String.join("/", List.of(there).subList(shared, there.length));
    }

    private String relationshipsPath() {
      int name = path.lastIndexOf('/') + 1;
      return path.substring(0, name) + "_rels/" + path.substring(name) + ".rels";
    }

    private Xml relationships() {
      List<Xml> written = new ArrayList<>();
      links.forEach((link, id) -> written.add(relationship(link, id)));
      return Xml.of(
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "{}</Relationships>",
          Xml.join(written));
    }

    private static Xml relationship(Link link, String id) {
      return Xml.of(
          "<Relationship Id=\"{}\" Type=\"{}\" Target=\"{}\"{}/>",
          id,
          link.kind,
          link.target,
          link.isOutside ? new Xml(" TargetMode=\"External\"") : Xml.NONE);
    }
  }
}

package org.commonground.coordination.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;

/**
 * Finds the files that a person means by paths, folders and patterns, and looks into gzip and zip.
 *
 * <p>What cannot be found or opened becomes a problem, and the rest is found all the same.
 */
final class FileFinder {
  private static final int MOST_ENTRIES = 10_000;

  /** Workbooks and texts are archives too, which hold one of these. */
  private static final Set<String> OF_OFFICE_PROGRAMS = Set.of("[Content_Types].xml", "mimetype");

  private static final Pattern READ = Pattern.compile("(?s).*\\.(xml|xlsx|csv|tsv)");

  private final List<ReceivedFile> files = new ArrayList<>();
  private final List<ImportProblem> problems = new ArrayList<>();

  private FileFinder() {}

  /** What was found, and what was not. */
  record Found(List<ReceivedFile> files, List<ImportProblem> problems) {}

  static Found find(List<String> paths) {
    var finder = new FileFinder();
    paths.forEach(finder::add);
    return new Found(List.copyOf(finder.files), List.copyOf(finder.problems));
  }

  private void add(String text) {
    try {
      Path path = Path.of(text);
      if (Files.isDirectory(path)) {
        addFolder(text, path);
      } else if (Files.exists(path)) {
        addFile(path);
      } else if (text.matches(".*[*?\\[{].*")) {
        addPattern(text);
      } else {
        refuse(text, "not-found", "there is no such file or folder; check the path");
      }
    } catch (IOException | InvalidPathException unreadable) {
      refuse(
          text,
          "not-readable",
          "cannot be read (%s); check the path and its permissions".formatted(reason(unreadable)));
    }
  }

  private void addFolder(String text, Path folder) throws IOException {
    int before = files.size() + problems.size();
    addFolder(folder, FileFinder::looksReadable);
    if (files.size() + problems.size() == before) {
      refuse(
          text,
          "not-found",
          "no .xml, .xml.gz, .zip, .xlsx, .csv or .tsv file is in this folder; check the path");
    }
  }

  private void addPattern(String pattern) throws IOException {
    int wild = pattern.replaceAll("[*?\\[{].*", "").length();
    int slash = pattern.lastIndexOf('/', wild);
    Path folder = Path.of(slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash));
    String rest = pattern.substring(slash + 1);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
    int before = files.size();
    if (Files.isDirectory(folder)) {
      addFolder(folder, file -> matcher.matches(folder.relativize(file)));
    }
    if (files.size() == before) {
      refuse(
          pattern,
          "not-found",
          "no file matches this pattern; check it, and quote it in the shell");
    }
  }

  private void addFolder(Path folder, java.util.function.Predicate<Path> wanted)
      throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path file : inside.filter(Files::isRegularFile).filter(wanted).sorted().toList()) {
        addFile(file);
      }
    }
  }

  private static boolean looksReadable(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return READ.matcher(name).matches() || name.endsWith(".xml.gz") || name.endsWith(".zip");
  }

  private void addFile(Path file) throws IOException {
    String name = file.getFileName().toString();
    long bytes = Files.size(file);
    switch (Packing.of(file)) {
      case ZIP -> addZip(file, name, bytes);
      case GZIP ->
          files.add(
              new ReceivedFile(
                  name,
                  bytes,
                  () ->
                      Unpacked.of(
                          Files.newInputStream(file),
                          packed -> new GZIPInputStream(packed, 1 << 16))));
      case NONE ->
          files.add(
              new ReceivedFile(
                  name, bytes, () -> new BufferedInputStream(Files.newInputStream(file), 1 << 16)));
    }
  }

  private void addZip(Path file, String name, long bytes) {
    try (var zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream().filter(entry -> !entry.isDirectory()).toList();
      if (entries.stream().anyMatch(it -> OF_OFFICE_PROGRAMS.contains(it.getName()))) {
        addOfficeFile(file, name, bytes, entries);
        return;
      }
      if (entries.size() > MOST_ENTRIES) {
        refuse(
            name,
            "archive-too-large",
            "holds %d files, more than %d; unpack it and import the folder"
                .formatted(entries.size(), MOST_ENTRIES));
        return;
      }
      for (ZipEntry entry : entries) {
        addEntry(file, name, entry, Math.max(1, bytes / entries.size()));
      }
    } catch (IOException broken) {
      refuse(
          name,
          "not-an-archive",
          "is not a zip archive that can be read (%s); make it anew".formatted(reason(broken)));
    }
  }

  private void addOfficeFile(Path file, String name, long bytes, List<? extends ZipEntry> entries) {
    if (entries.stream().anyMatch(it -> it.getName().equals("xl/workbook.xml"))) {
      files.add(new ReceivedFile(name, bytes, () -> Files.newInputStream(file)));
    } else {
      refuse(
          name,
          "not-iati",
          "is a document of an office program, and no .xlsx workbook; save tables as .xlsx or CSV");
    }
  }

  private void addEntry(Path file, String name, ZipEntry entry, long bytes) {
    String part = name + "!" + entry.getName();
    if (!READ.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches()) {
      refuse(
          part,
          "not-iati",
          "is left out: only .xml, .xlsx, .csv and .tsv files in an archive are read; unpack archives in archives");
      return;
    }
    files.add(new ReceivedFile(part, bytes, () -> openEntry(file, entry.getName())));
  }

  private static InputStream openEntry(Path file, String name) throws IOException {
    var zip = new ZipFile(file.toFile());
    try {
      ZipEntry entry = zip.getEntry(name);
      return new ZipPart(zip, Unpacked.of(entry.getCompressedSize(), zip.getInputStream(entry)));
    } catch (IOException | RuntimeException failed) {
      zip.close();
      throw failed;
    }
  }

  private void refuse(String name, String rule, String message) {
    problems.add(ImportProblem.of(name, new Finding(Severity.CRITICAL, rule, 0, "", message)));
  }

  /** Why a file cannot be read, in words: the platform's own message may be the path alone. */
  static String reason(Exception failure) {
    if (failure instanceof AccessDeniedException) {
      return "no permission";
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}

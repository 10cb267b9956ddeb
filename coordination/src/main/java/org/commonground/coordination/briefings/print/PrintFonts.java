package org.commonground.coordination.briefings.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fonts that printing may use, best first: Liberation Sans for Latin, Greek and Cyrillic, and
 * DejaVu Sans for Arabic come with the application; better ones for Arabic, and those for Chinese,
 * are looked for on the machine, because no archive that we may use holds them.
 */
final class PrintFonts {
  /** Names of files in the order of preference; the bold one beside each. */
  private static final List<Wanted> WANTED =
      List.of(
          new Wanted("arabic", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf", 0),
          new Wanted("han", "NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf", 0),
          new Wanted("han", "NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf", 0),
          new Wanted("han", "SourceHanSansSC-Regular.otf", "SourceHanSansSC-Bold.otf", 0),
          new Wanted("han", "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", 2),
          new Wanted("han", "wqy-zenhei.ttc", "wqy-zenhei.ttc", 0),
          new Wanted("han", "Arial Unicode.ttf", "Arial Unicode.ttf", 0),
          new Wanted("han", "simhei.ttf", "simhei.ttf", 0));

  private static final int DEEP = 5;

  private final List<PrintFont> fonts;

  private PrintFonts(List<PrintFont> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  private record Wanted(String name, String regular, String bold, int index) {}

  /**
   * Finds fonts.
   *
   * @param folders where to look, best first; may be missing
   * @param workplace a folder of our own for what has to be unpacked
   */
  static PrintFonts find(List<Path> folders, Path workplace) {
    List<Path> files =
        folders.stream().filter(Files::isDirectory).flatMap(PrintFonts::below).toList();
    List<PrintFont> fonts = new ArrayList<>();
    fonts.add(shipped("text", "/liberation/LiberationSans-", "Regular", "Bold", workplace));
    for (Wanted wanted : WANTED) {
      if (fonts.stream().noneMatch(font -> font.name().equals(wanted.name()))) {
        found(wanted, files, workplace).ifPresent(fonts::add);
      }
    }
    fonts.add(shipped("further", "/fonts/DejaVuSans", "", "-Bold", workplace));
    return new PrintFonts(fonts);
  }

  List<PrintFont> list() {
    return fonts;
  }

  /** The first font that has a letter. */
  Optional<PrintFont> having(int codePoint) {
    return fonts.stream().filter(font -> font.has(codePoint)).findFirst();
  }

  private static Optional<PrintFont> found(Wanted wanted, List<Path> files, Path workplace) {
    return named(files, wanted.regular())
        .map(regular -> {
          Path bold = named(files, wanted.bold()).orElse(regular);
          return PrintFont.of(
              wanted.name(),
              single(regular, wanted.index(), workplace),
              single(bold, wanted.index(), workplace),
              false);
        });
  }

  private static Optional<Path> named(List<Path> files, String name) {
    return files.stream()
        .filter(file -> Objects.requireNonNull(file.getFileName()).toString().equals(name))
        .findFirst();
  }

  /** The font itself, out of its collection where it is in one. */
  private static Path single(Path file, int index, Path workplace) {
    try {
      if (!FontCollection.isOne(file)) {
        return file;
      }
      Path target =
          workplace.resolve(Objects.requireNonNull(file.getFileName()) + "-" + index + ".otf");
      if (!Files.exists(target)) {
        FontCollection.extract(file, index, target);
      }
      return target;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the font %s cannot be read".formatted(file), unreadable);
    }
  }

  private static Stream<Path> below(Path folder) {
    try (var files = Files.find(folder, DEEP, (_, is) -> is.isRegularFile())) {
      return files.sorted().toList().stream();
    } catch (IOException | UncheckedIOException unreadable) {
      return Stream.empty();
    }
  }

  private static PrintFont shipped(
      String name, String resource, String regular, String bold, Path workplace) {
    return PrintFont.of(
        name,
        copied(resource + regular + ".ttf", workplace),
        copied(resource + bold + ".ttf", workplace),
        name.equals("further"));
  }

  private static Path copied(String resource, Path workplace) {
    Path target = workplace.resolve(resource.substring(resource.lastIndexOf('/') + 1));
    try (var in = Objects.requireNonNull(PrintFonts.class.getResourceAsStream(resource))) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
      return target;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(
          "the font %s cannot be unpacked to %s".formatted(resource, target), unwritable);
    }
  }
}

package org.commonground.matching.evaluation.independent;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The name field of passports (39), visas and cards (31, 30), and what becomes of it on the way.
 */
final class MachineReadableNames {
  private static final Map<String, String> EXPANDED =
      Map.ofEntries(
          Map.entry("Ä", "AE"),
          Map.entry("Ö", "OE"),
          Map.entry("Ü", "UE"),
          Map.entry("ß", "SS"),
          Map.entry("Å", "AA"),
          Map.entry("Ø", "OE"),
          Map.entry("Æ", "AE"),
          Map.entry("Ñ", "N"),
          Map.entry("Þ", "TH"),
          Map.entry("Ð", "D"),
          Map.entry("Đ", "D"),
          Map.entry("Ł", "L"),
          Map.entry("İ", "I"),
          Map.entry("ı", "I"),
          Map.entry("Œ", "OE"));

  private MachineReadableNames() {}

  static Map<String, Change> all() {
    Map<String, Change> all = new LinkedHashMap<>();
    all.put("zone: passport", (name, random) -> padded(zone(name), 39));
    all.put("zone: cut at 39", (name, random) -> cut(name, 39));
    all.put("zone: cut at 31", (name, random) -> cut(name, 31));
    all.put("zone: cut at 30", (name, random) -> cut(name, 30));
    all.put("zone: families only before the cut", MachineReadableNames::allFamily);
    all.put("zone: one letter misread", MachineReadableNames::misread);
    all.put("zone: filler as K or space", MachineReadableNames::fillerMisread);
    return all;
  }

  /** For names with apostrophes and with letters that the zone lacks. */
  static Map<String, Change> signs() {
    Map<String, Change> all = new LinkedHashMap<>();
    all.put(
        "zone: apostrophes",
        (name, random) -> name.text().matches(".*['’`].*") ? zone(name) : null);
    all.put(
        "zone: letters of two",
        (name, random) -> letters(name.text()).equals(bare(name.text())) ? null : zone(name));
    all.put(
        "letters: signs simply left off",
        (name, random) -> bare(name.text()).equals(name.text()) ? null : bare(name.text()));
    return all;
  }

  /** As the zone is printed: family, two fillers, given names. */
  static String zone(WrittenName name) {
    return field(name.family()) + "<<" + field(name.given());
  }

  private static String field(List<String> words) {
    return letters(String.join(" ", words)).replaceAll("['’`]", "").replaceAll("[^A-Z]+", "<");
  }

  /** With the letters that the zone has two of for one. */
  private static String letters(String text) {
    String expanded = text;
    for (var each : EXPANDED.entrySet()) {
      expanded = expanded.replace(each.getKey(), each.getValue());
    }
    return bare(expanded);
  }

  private static String bare(String text) {
    String plain =
        text.replace("Ø", "O")
            .replace("Ł", "L")
            .replace("Đ", "D")
            .replace("ß", "SS")
            .replace("Æ", "AE")
            .replace("İ", "I")
            .replace("ı", "I");
    return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static String padded(String zone, int length) {
    return zone.length() >= length
        ? zone.substring(0, length)
        : zone + "<".repeat(length - zone.length());
  }

  private static @Nullable String cut(WrittenName name, int length) {
    String zone = zone(name);
    boolean somethingOfGiven = name.family().stream().mapToInt(String::length).sum() < length - 5;
    return zone.length() > length && somethingOfGiven ? zone.substring(0, length) : null;
  }

  /** Everything in the family's field, as documents without a second field have it. */
  private static @Nullable String allFamily(WrittenName name, Random random) {
    return name.words().size() < 3 ? null : padded(field(name.words()), 39);
  }

  private static @Nullable String misread(WrittenName name, Random random) {
    Change misreading = LetterChanges.slips().get("misread: one letter");
    String text = misreading == null ? null : misreading.of(name, random);
    return text == null ? null : padded(text.replaceAll("[^A-Z0-9]+", "<"), 39);
  }

  private static String fillerMisread(WrittenName name, Random random) {
    String zone = zone(name);
    return zone + "<".repeat(3) + (random.nextBoolean() ? "KKKK" : "<<C<");
  }
}

package org.commonground.matching.lists;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries by the names and codes that lists and documents use, as two letters of ISO 3166-1. */
public final class Countries {
  private static final Map<String, String> CODES = new HashMap<>();

  static {
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      CODES.put(letters(code), code);
      CODES.put(letters(country.getISO3Country()), code);
      CODES.put(letters(country.getDisplayCountry(Locale.ENGLISH)), code);
    }
    also("IR", "Iran (Islamic Republic of)", "Islamic Republic of Iran", "Persia");
    also("SY", "Syrian Arab Republic");
    also("KP", "Democratic People's Republic of Korea", "Korea, North", "DPRK", "North Korea");
    also("KR", "Republic of Korea", "Korea, South", "South Korea", "Korea");
    also("RU", "Russian Federation");
    also(
        "CD",
        "Democratic Republic of the Congo",
        "Congo, Democratic Republic of the",
        "DR Congo",
        "Zaire");
    also("CG", "Republic of the Congo", "Congo, Republic of the", "Congo");
    also("TZ", "United Republic of Tanzania");
    also("VE", "Bolivarian Republic of Venezuela", "Venezuela (Bolivarian Republic of)");
    also("BO", "Plurinational State of Bolivia", "Bolivia (Plurinational State of)");
    also("MD", "Republic of Moldova");
    also("LA", "Lao People's Democratic Republic", "Lao PDR");
    also("VN", "Viet Nam");
    also("MM", "Burma", "Myanmar");
    also("CI", "Cote d'Ivoire", "Ivory Coast");
    also("CV", "Cape Verde", "Cabo Verde");
    also("CZ", "Czech Republic");
    also("MK", "Macedonia", "The former Yugoslav Republic of Macedonia", "North Macedonia");
    also("SZ", "Swaziland");
    also("TR", "Turkiye");
    also(
        "PS",
        "Palestine",
        "State of Palestine",
        "Palestinian",
        "West Bank",
        "Palestinian Territories");
    also("GB", "United Kingdom of Great Britain and Northern Ireland", "UK", "Great Britain");
    also("GB", "GBD", "GBN", "GBO", "GBP", "GBS");
    also("US", "United States of America", "USA");
    also("DE", "D", "Federal Republic of Germany");
    also("BA", "Bosnia and Herzegovina");
    also("GM", "The Gambia", "Gambia, The");
    also("BS", "Bahamas, The", "The Bahamas");
    also("HK", "Hong Kong");
    also("MO", "Macau", "Macao");
    also("XK", "Kosovo", "XKX", "RKS");
    also("TT", "Trinidad and Tobago", "Trinidad & Tobago");
    also("ST", "Sao Tome and Principe");
    also("CU", "Republic of Cuba");
    also("TW", "Taiwan, Province of China", "Chinese Taipei");
    also("SS", "South Sudan");
    also("VA", "Holy See");
    also("YE", "Republic of Yemen");
    also("LY", "Libyan Arab Jamahiriya", "State of Libya");
  }

  private Countries() {}

  private static void also(String code, String... names) {
    for (String name : names) {
      CODES.put(letters(name), code);
    }
  }

  /**
   * The code of a country.
   *
   * @param text an English name, two or three letters of ISO 3166-1, or a code of machine readable
   *     documents
   * @return two capital letters; {@code null} for what is not known, and for codes that name no
   *     state
   */
  public static @Nullable String codeOf(String text) {
    return CODES.get(letters(text));
  }

  private static String letters(String text) {
    var letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      } else if (c > 0x7f && Character.isLetter(c)) {
        letters.append(
            switch (c) {
              case 'ô', 'ö' -> 'o';
              case 'ã', 'å', 'á', 'à' -> 'a';
              case 'é', 'è' -> 'e';
              case 'í' -> 'i';
              case 'ü', 'ú' -> 'u';
              case 'ç' -> 'c';
              default -> c;
            });
      }
    }
    String all = letters.toString();
    return all.startsWith("the") && all.length() > 5 ? all.substring(3) : all;
  }
}

package org.commonground.coordination.search;

import java.util.List;
import org.commonground.iati.Organisation;

/** What codes mean beyond themselves: as much of reference and organisations as an index needs. */
interface CodeBook {
  /** The key of an organisation; empty when it is not named. */
  String organisation(Organisation organisation);

  /** Acronyms and names by which readers look for a known organisation, in every language held. */
  List<Wording> organisationNames(String key);

  /** M49 codes of the regions that a country lies in, without the world; empty when unknown. */
  List<String> regionsOfCountry(String alpha2);

  /** M49 codes of a region stated in a vocabulary and of those that hold it, without the world. */
  List<String> regions(String vocabulary, String code);

  /** The pillars that the vocabulary puts a programme area under. */
  List<String> pillarsOf(String area);

  /** What a country is called, in every language held. */
  List<Wording> countryNames(String alpha2);

  /** What a theme is called, in every language held. */
  List<Wording> themeNames(String code);

  /** Changes when any of the answers does. */
  String stamp();

  /** A name in a language; the language is empty when it does not matter. */
  record Wording(String language, String text) {}
}

package org.commonground.coordination.reference;

import org.commonground.iati.codelists.Codelists;

/**
 * Everything this capability knows, read once; immutable and safe for use by many threads.
 *
 * @param countries the countries and areas
 * @param regions the regions
 * @param themes the theme vocabulary of Common Ground
 * @param classifications sectors, goals and targets
 * @param organisations the organisations of the field that are known by name
 */
public record Reference(
    Countries countries,
    Regions regions,
    Themes themes,
    Classifications classifications,
    KnownOrganisations organisations) {

  /** Reads the files on the class path; needs neither Spring nor a database. */
  public static Reference load() {
    var codelists = Codelists.standard();
    var regions = Regions.load(codelists);
    return new Reference(
        Countries.load(regions),
        regions,
        Themes.load(),
        new Classifications(codelists),
        KnownOrganisations.load());
  }
}

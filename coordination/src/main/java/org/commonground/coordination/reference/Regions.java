package org.commonground.coordination.reference;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.iati.codelists.Code;
import org.commonground.iati.codelists.Codelists;

/**
 * The regions of the world by M49, with their hierarchy, and those of the Development Assistance
 * Committee.
 */
public final class Regions {

  private static final String WORLD = "001";
  private static final String DAC_VOCABULARY = "1";
  private static final String M49_VOCABULARY = "2";

  private final List<Region> regions;
  private final List<DacRegion> dacRegions;
  private final Map<String, Region> byM49;
  private final Map<String, DacRegion> byDacCode;

  Regions(List<Region> regions, List<DacRegion> dacRegions) {
    this.regions = List.copyOf(regions);
    this.dacRegions = List.copyOf(dacRegions);
    this.byM49 = regions.stream().collect(toUnmodifiableMap(Region::m49, identity()));
    this.byDacCode = dacRegions.stream().collect(toUnmodifiableMap(DacRegion::code, identity()));
  }

  static Regions load(Codelists codelists) {
    var known = new HashMap<String, DacRegion>();
    ReferenceTable.read("dac-regions.tsv")
        .forEach(row -> known.put(row.text("code"), dacRegion(row)));
    return new Regions(
        ReferenceTable.read("regions.tsv").list(Regions::region),
        codelists.find("Region").orElseThrow().list().stream()
            .map(code -> known.getOrDefault(code.code(), unnamed(code)))
            .toList());
  }

  private static Region region(ReferenceTable.Row row) {
    var level = Region.Level.valueOf(row.text("level"));
    return new Region(row.text("m49"), level, row.find("parent").orElse(null), row.name());
  }

  private static DacRegion dacRegion(ReferenceTable.Row row) {
    return new DacRegion(row.text("code"), row.find("m49").orElse(null), row.name());
  }

  private static DacRegion unnamed(Code code) {
    return new DacRegion(code.code(), null, Classifications.name(code));
  }

  /** All M49 regions: the world first, then by level and code. */
  public List<Region> list() {
    return regions;
  }

  /** The regions of the Development Assistance Committee, in the order of its list. */
  public List<DacRegion> listDac() {
    return dacRegions;
  }

  /** Finds a region by its M49 code of three digits. */
  public Optional<Region> find(String m49) {
    return Optional.ofNullable(byM49.get(m49));
  }

  /** Finds a region by its code in IATI's region vocabulary 1. */
  public Optional<DacRegion> findDac(String code) {
    return Optional.ofNullable(byDacCode.get(code));
  }

  /**
   * Finds the name of a {@code recipient-region}.
   *
   * @param vocabulary code of IATI's RegionVocabulary; empty means 1, as the standard says
   * @param code of the region in that vocabulary
   */
  public Optional<LocalisedName> findName(String vocabulary, String code) {
    return switch (vocabulary) {
      case "", DAC_VOCABULARY -> findDac(code).map(DacRegion::name);
      case M49_VOCABULARY -> find(code).map(Region::name);
      default -> Optional.empty();
    };
  }

  /**
   * Finds the M49 region that a {@code recipient-region} means; empty where a region of the
   * Development Assistance Committee has no counterpart.
   */
  public Optional<Region> findM49(String vocabulary, String code) {
    return switch (vocabulary) {
      case "", DAC_VOCABULARY -> findDac(code).map(DacRegion::m49).flatMap(this::find);
      case M49_VOCABULARY -> find(code);
      default -> Optional.empty();
    };
  }

  public Region world() {
    return get(WORLD);
  }

  /** The regions directly below, in the order of {@link #list()}. */
  public List<Region> childrenOf(Region region) {
    return regions.stream().filter(child -> region.m49().equals(child.parent())).toList();
  }

  /** The way from the world down to the region, both included. */
  public List<Region> pathTo(Region region) {
    var path = new ArrayList<Region>();
    path.add(region);
    for (var parent = region.parent(); parent != null; parent = path.getFirst().parent()) {
      path.addFirst(get(parent));
    }
    return List.copyOf(path);
  }

  /** The way from the world down to the region in which a country or area lies. */
  public List<Region> pathTo(Country country) {
    return pathTo(get(country.region()));
  }

  private Region get(String m49) {
    return find(m49)
        .orElseThrow(() -> new IllegalStateException("no region has the M49 code " + m49));
  }
}

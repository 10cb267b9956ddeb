package org.commonground.iati.codelists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One codelist of the standard, with its codes in the standard's order. Immutable. */
public final class Codelist {
  private final String name;
  private final boolean complete;
  private final String categoryList;
  private final Map<String, Code> codes;

  Codelist(String name, boolean complete, String categoryList, List<Code> codes) {
    this.name = name;
    this.complete = complete;
    this.categoryList = categoryList;
    Map<String, Code> byCode = LinkedHashMap.newLinkedHashMap(codes.size());
    codes.forEach(code -> byCode.put(code.code(), code));
    this.codes = byCode;
  }

  /**
   * The name that the standard gives the list.
   *
   * @return such as {@code ActivityStatus}
   */
  public String name() {
    return name;
  }

  /**
   * Says whether only codes of this list may be used where it applies.
   *
   * @return false when the list is a recommendation, or of others who may have added codes since
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * The list that the categories of these codes are in.
   *
   * @return its name; empty when these codes have no categories
   */
  public String categoryList() {
    return categoryList;
  }

  /**
   * Finds a code.
   *
   * @param code exactly as the list writes it
   * @return empty when the list has no such code
   */
  public Optional<Code> find(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /**
   * Says whether the list has a code, withdrawn or not.
   *
   * @param code exactly as the list writes it
   * @return true when it has
   */
  public boolean has(String code) {
    return codes.containsKey(code);
  }

  /**
   * Lists the codes, withdrawn ones included.
   *
   * @return in the standard's order
   */
  public List<Code> list() {
    return List.copyOf(codes.values());
  }
}

package org.commonground.coordination.accounts;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that are not for everybody, and for whom they are. All others are. */
enum Door {
  OWN_ACCOUNT("/account(/.*)?"),
  WRITING("/drafts(/.*)?|/activities/[^/]+/edit|/organisations/[^/]+/(contacts(/.*)?|edit)");

  private final Pattern addresses;

  Door(String addresses) {
    this.addresses = Pattern.compile(addresses);
  }

  /**
   * The door before an address.
   *
   * @param path decoded and without parameters, as it is compared with routes: {@code /%61ccount;x}
   *     is {@code /account}
   */
  static Optional<Door> before(String path) {
    for (Door door : values()) {
      if (door.addresses.matcher(path).matches()) {
        return Optional.of(door);
      }
    }
    return Optional.empty();
  }

  boolean isFor(Role role) {
    return switch (this) {
      case OWN_ACCOUNT -> true;
      case WRITING -> role.writes();
    };
  }
}

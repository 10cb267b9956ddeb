package org.commonground.coordination.accounts;

import java.util.Optional;

/** Addresses that are not for everybody, and for whom they are. All others are. */
enum Door {
  OWN_ACCOUNT("/account");

  private final String address;

  Door(String address) {
    this.address = address;
  }

  /** The door before an address, which holds for all addresses below. */
  static Optional<Door> before(String path) {
    for (Door door : values()) {
      if (path.equals(door.address) || path.startsWith(door.address + '/')) {
        return Optional.of(door);
      }
    }
    return Optional.empty();
  }

  boolean isFor(Role role) {
    return switch (this) {
      case OWN_ACCOUNT -> role.compareTo(Role.READER) >= 0;
    };
  }
}

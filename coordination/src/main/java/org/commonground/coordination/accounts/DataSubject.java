package org.commonground.coordination.accounts;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who asks what is held about them. Printing one does not tell who it is.
 *
 * @param email in small letters
 * @param held their account; null when they have none
 */
public record DataSubject(String email, @Nullable UUID held) {

  /** Their account. */
  public Optional<UUID> account() {
    return Optional.ofNullable(held);
  }

  @Override
  public String toString() {
    return "DataSubject";
  }
}

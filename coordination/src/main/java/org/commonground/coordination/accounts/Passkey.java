package org.commonground.coordination.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lets a person in without a password: a key that a telephone, a computer or a security key
 * keeps for this address alone.
 *
 * @param name that the person gave it
 * @param usedAt when it last let them in; null for never
 */
public record Passkey(UUID id, String name, Instant createdAt, @Nullable Instant usedAt) {}

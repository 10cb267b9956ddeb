package org.commonground.coordination.accounts;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An identity provider outside, at which people may sign in (OpenID Connect).
 *
 * @param issuer as the provider names itself; none unless set
 * @param clientId by which the provider knows this register
 * @param clientSecret that goes with it
 * @param name that people know the provider by
 * @param scope what is asked for
 * @param roleClaim in which the provider says what somebody is; a dot leads into an object
 * @param roles what that means here, as {@code value=role}; the first that fits holds
 * @param entityClaim in which the provider says whom somebody works for, by key
 */
@ConfigurationProperties(value = "commonground.oidc", ignoreUnknownFields = false)
record ProviderSettings(
    @Nullable URI issuer,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("OpenID Connect") String name,
    @DefaultValue("openid profile email") String scope,
    @DefaultValue("groups") String roleClaim,
    @DefaultValue({}) List<String> roles,
    @DefaultValue("entity") String entityClaim) {

  ProviderSettings {
    roles = List.copyOf(roles);
    if (issuer != null) {
      requireSafe(issuer);
      if (clientId.isBlank() || clientSecret.isBlank() || roles.isEmpty()) {
        throw new IllegalArgumentException(
            "commonground.oidc.issuer is set; client-id, client-secret and roles, such as staff=reporter, are needed too");
      }
      roles.forEach(ProviderSettings::mapped);
    }
  }

  /** Refuses addresses at which others could listen. */
  static void requireSafe(URI address) {
    String host = address.getHost();
    boolean isLocal = "http".equals(address.getScheme()) && host != null && isLoopback(host);
    if (host == null || !("https".equals(address.getScheme()) || isLocal)) {
      throw new IllegalArgumentException(
          "the identity provider's address %s is not https".formatted(address));
    }
  }

  private static boolean isLoopback(String host) {
    return Set.of("localhost", "127.0.0.1", "[::1]").contains(host);
  }

  private record Mapping(String value, Role role) {}

  private static Mapping mapped(String text) {
    int at = text.lastIndexOf('=');
    if (at < 1) {
      throw new IllegalArgumentException(
          "commonground.oidc.roles has '%s'; write value=role, such as staff=reporter"
              .formatted(text));
    }
    return new Mapping(text.substring(0, at).strip(), Role.of(text.substring(at + 1).strip()));
  }

  /** The role of somebody of whom the provider says this; empty when nothing fits. */
  Optional<Role> role(List<String> said) {
    return roles.stream()
        .map(ProviderSettings::mapped)
        .filter(it -> said.contains(it.value()))
        .map(Mapping::role)
        .findFirst();
  }

  /** Does not tell the secret. */
  @Override
  public String toString() {
    return "ProviderSettings[%s]".formatted(issuer);
  }
}

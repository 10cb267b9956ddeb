package org.commonground.coordination.accounts;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an identity provider says of somebody. Printing it does not tell of whom.
 *
 * @param email empty where none is said, or it is said not to be verified
 * @param values what they are there
 * @param entity key of the organisation that they work for; empty for none
 */
record Claims(
    String issuer, String subject, String email, String name, List<String> values, String entity) {
  private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

  Claims {
    values = List.copyOf(values);
  }

  static Claims of(IDTokenClaimsSet said, ProviderSettings settings) {
    Map<String, Object> all = said.toJSONObject();
    String email = text(all.get("email")).toLowerCase(Locale.ROOT);
    boolean isVerified = !"false".equals(String.valueOf(all.get("email_verified")));
    String entity = text(at(all, settings.entityClaim()));
    return new Claims(
        said.getIssuer().getValue(),
        said.getSubject().getValue(),
        isVerified && NewAccount.isEmail(email) ? email : "",
        text(all.get("name")),
        texts(at(all, settings.roleClaim())),
        KEY.matcher(entity).matches() ? entity : "");
  }

  /** A claim by its name, or else by names with dots between, from object to object. */
  private static @Nullable Object at(Map<String, Object> claims, String name) {
    if (claims.containsKey(name)) {
      return claims.get(name);
    }
    @Nullable Object found = claims;
    for (String step : name.split("\\.", -1)) {
      found = found instanceof Map<?, ?> object ? object.get(step) : null;
    }
    return found;
  }

  private static String text(@Nullable Object claim) {
    return claim instanceof String text ? text.strip() : "";
  }

  private static List<String> texts(@Nullable Object claim) {
    return claim instanceof Collection<?> several
        ? several.stream().filter(Objects::nonNull).map(String::valueOf).toList()
        : List.of(text(claim));
  }

  @Override
  public String toString() {
    return "Claims[%s]".formatted(issuer);
  }
}

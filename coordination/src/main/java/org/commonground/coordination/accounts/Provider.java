package org.commonground.coordination.accounts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.commonground.coordination.accounts.ProviderRefused.Why;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Speaks with the identity provider, and with nobody else: addresses come from the settings and
 * from what the issuer itself says at its well-known address, and no redirect is followed.
 */
@Component
@Lazy
@EnableConfigurationProperties(ProviderSettings.class)
class Provider {
  private static final int TIMEOUT_MILLIS = 5_000;
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.PS256,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.RS512);

  private final ProviderSettings settings;
  private final AtomicReference<Known> known = new AtomicReference<>();

  Provider(ProviderSettings settings) {
    this.settings = settings;
  }

  /** What the provider says of itself; kept while the process lasts. Its keys are fetched anew. */
  private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {}

  /** What goes along with a sign-in from its beginning to its end. */
  record Errand(State state, Nonce nonce, CodeVerifier verifier, URI callback) {}

  /** Where to send a browser. */
  URI beginning(Errand errand) {
    OIDCProviderMetadata metadata = known().metadata();
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, Scope.parse(settings.scope()), client(), errand.callback())
        .endpointURI(safe(metadata.getAuthorizationEndpointURI()))
        .state(errand.state())
        .nonce(errand.nonce())
        .codeChallenge(errand.verifier(), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  private ClientID client() {
    return new ClientID(settings.clientId());
  }

  /**
   * Turns the code that a browser brought into what the provider says of its person.
   *
   * @throws ProviderRefused if it gives nothing for the code, or what it gives does not hold
   */
  IDTokenClaimsSet claims(String code, Errand errand) {
    var known = known();
    var authentication = new ClientSecretBasic(client(), new Secret(settings.clientSecret()));
    var grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), errand.callback(), errand.verifier());
    URI endpoint = safe(known.metadata().getTokenEndpointURI());
    try {
      var request = new TokenRequest.Builder(endpoint, authentication, grant).build();
      var tokens = OIDCTokenResponse.parse(send(request.toHTTPRequest())).getOIDCTokens();
      return known.validator().validate(tokens.getIDToken(), errand.nonce());
    } catch (ParseException | BadJOSEException | JOSEException wrong) {
      throw new ProviderRefused(Why.NOT_CONFIRMED, wrong);
    }
  }

  private Known known() {
    Known before = known.get();
    if (before != null) {
      return before;
    }
    var issuer = new Issuer(Objects.requireNonNull(settings.issuer()));
    try {
      URL wellKnown = OIDCProviderMetadata.resolveURL(issuer);
      var answer = send(new HTTPRequest(HTTPRequest.Method.GET, wellKnown));
      answer.ensureStatusCode(200);
      var metadata = OIDCProviderMetadata.parse(answer.getBodyAsJSONObject());
      if (!metadata.getIssuer().equals(issuer)) {
        throw new ProviderRefused(Why.UNREACHABLE, null);
      }
      var found = new Known(metadata, new IDTokenValidator(issuer, client(), keys(metadata), null));
      known.set(found);
      return found;
    } catch (com.nimbusds.oauth2.sdk.GeneralException wrong) {
      throw new ProviderRefused(Why.UNREACHABLE, wrong);
    }
  }

  private static JWSVerificationKeySelector<SecurityContext> keys(OIDCProviderMetadata metadata) {
    try {
      URL address = safe(metadata.getJWKSetURI()).toURL();
      JWKSource<SecurityContext> source =
          JWKSourceBuilder.create(address, Provider::fetch).refreshAheadCache(false).build();
      return new JWSVerificationKeySelector<>(ALGORITHMS, source);
    } catch (MalformedURLException notOne) {
      throw new ProviderRefused(Why.UNREACHABLE, notOne);
    }
  }

  private static Resource fetch(URL address) throws IOException {
    try {
      var answer = send(new HTTPRequest(HTTPRequest.Method.GET, address));
      answer.ensureStatusCode(200);
      return new Resource(Objects.requireNonNullElse(answer.getBody(), ""), "application/json");
    } catch (ParseException | ProviderRefused wrong) {
      throw new IOException(wrong);
    }
  }

  private static URI safe(URI address) {
    try {
      ProviderSettings.requireSafe(address);
      return address;
    } catch (IllegalArgumentException | NullPointerException wrong) {
      throw new ProviderRefused(Why.UNREACHABLE, wrong);
    }
  }

  private static HTTPResponse send(HTTPRequest request) {
    request.setConnectTimeout(TIMEOUT_MILLIS);
    request.setReadTimeout(TIMEOUT_MILLIS);
    request.setFollowRedirects(false);
    try {
      return request.send();
    } catch (IOException wrong) {
      throw new ProviderRefused(Why.UNREACHABLE, wrong);
    }
  }
}

package org.commonground.coordination.accounts;

import static java.util.Objects.requireNonNull;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.commonground.coordination.accounts.AccountRefused.Reason;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Checks what authenticators answer: type, challenge, origin, host, that the person was verified,
 * the signature, and that the counter of signatures goes on. Which make an authenticator is, is not
 * asked for.
 */
@Component
@Lazy
class PasskeyChecks {
  /** ES256, Ed25519 and RS256, the best liked first. */
  static final List<Long> ALGORITHMS = List.of(-7L, -8L, -257L);

  private static final List<PublicKeyCredentialParameters> KEYS =
      ALGORITHMS.stream()
          .map(it ->
              new PublicKeyCredentialParameters(
                  PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(it)))
          .toList();

  private final ObjectConverter converter = new ObjectConverter();
  private final WebAuthnManager checks = WebAuthnManager.createNonStrictWebAuthnManager(converter);
  private final AttestedCredentialDataConverter attested =
      new AttestedCredentialDataConverter(converter);

  /**
   * What is kept of a passkey.
   *
   * @param id given by the authenticator
   * @param attested the identifier with the public key, in the form of the standard
   * @param signCount how often it has signed; 0 where that is not counted
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Credential(
      byte[] id, byte[] attested, long signCount, boolean canBeBackedUp, boolean isBackedUp) {}

  /** What changes by a use. */
  record Use(long signCount, boolean isBackedUp) {}

  /** An answer to an offer, read and not yet checked. */
  record Made(RegistrationData data, Challenge challenge) {}

  /** An answer of somebody who wants to be in, read and not yet checked. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Used(AuthenticationData data, Challenge challenge, byte[] credential) {}

  Made readMade(String response) {
    return orRefuse(() -> {
      RegistrationData data = checks.parseRegistrationResponseJSON(response);
      return new Made(data, requireNonNull(data.getCollectedClientData()).getChallenge());
    });
  }

  Used readUsed(String response) {
    return orRefuse(() -> {
      AuthenticationData data = checks.parseAuthenticationResponseJSON(response);
      return new Used(
          data, requireNonNull(data.getCollectedClientData()).getChallenge(), identifier(data));
    });
  }

  /** The library says that the array may be absent; that is read as if its bytes might. */
  @SuppressWarnings("NullAway")
  private static byte[] identifier(AuthenticationData data) {
    return requireNonNull(data.getCredentialId());
  }

  /** A new passkey, whose challenge is known to be good. */
  Credential check(Made made, SiteAddress site) {
    var wanted = new RegistrationParameters(server(site, made.challenge()), KEYS, true, true);
    return orRefuse(() -> {
      checks.verify(made.data(), wanted);
      AuthenticatorData<?> said =
          requireNonNull(made.data().getAttestationObject()).getAuthenticatorData();
      var key = requireNonNull(said.getAttestedCredentialData());
      return new Credential(
          key.getCredentialId(),
          attested.convert(key),
          said.getSignCount(),
          said.isFlagBE(),
          said.isFlagBS());
    });
  }

  /** The use of a passkey, whose challenge is known to be good. */
  Use check(Used used, Credential credential, SiteAddress site) {
    var kept =
        new CredentialRecordImpl(
            new NoneAttestationStatement(),
            true,
            credential.canBeBackedUp(),
            credential.isBackedUp(),
            credential.signCount(),
            attested.convert(credential.attested()),
            null,
            null,
            null,
            Set.of());
    var server = server(site, used.challenge());
    var wanted = new AuthenticationParameters(server, kept, null, true, true);
    return orRefuse(() -> {
      checks.verify(used.data(), wanted);
      AuthenticatorData<?> said = requireNonNull(used.data().getAuthenticatorData());
      return new Use(said.getSignCount(), said.isFlagBS());
    });
  }

  private static ServerProperty server(SiteAddress site, Challenge challenge) {
    return ServerProperty.builder()
        .origin(new Origin(site.origin()))
        .rpId(site.host())
        .challenge(new DefaultChallenge(challenge.getValue()))
        .build();
  }

  /** What is no answer at all makes the library fail in one of these ways. */
  private static <T> T orRefuse(Supplier<T> check) {
    try {
      return check.get();
    } catch (WebAuthnException
        | JacksonException
        | IllegalArgumentException
        | NullPointerException wrong) {
      var refused =
          new AccountRefused(
              Reason.PASSKEY_REFUSED, "the answer of the authenticator does not hold");
      refused.initCause(wrong);
      throw refused;
    }
  }
}

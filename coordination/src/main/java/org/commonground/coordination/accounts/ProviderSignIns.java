package org.commonground.coordination.accounts;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.commonground.coordination.accounts.Account.Standing;
import org.commonground.coordination.accounts.ProviderRefused.Why;
import org.commonground.coordination.accounts.ProviderStore.Departure;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets people in whom an identity provider outside has signed in (OpenID Connect, code flow). */
@Component
public final class ProviderSignIns {
  private static final Duration LASTS = Duration.ofMinutes(10);
  private static final String CALLBACK = "/sign-in/provider/return";

  private final ProviderSettings settings;
  private final ObjectProvider<Provider> provider;
  private final ProviderStore store;
  private final ProviderAccounts accounts;
  private final Sessions sessions;
  private final Tokens tokens;
  private final Audit audit;
  private final Clock clock;

  ProviderSignIns(
      ProviderSettings settings,
      ObjectProvider<Provider> provider,
      ProviderStore store,
      ProviderAccounts accounts,
      Sessions sessions,
      Tokens tokens,
      Audit audit,
      Clock clock) {
    this.settings = settings;
    this.provider = provider;
    this.store = store;
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.audit = audit;
    this.clock = clock;
  }

  /** The name of the provider; empty when there is none. */
  public String provider() {
    return settings.issuer() == null ? "" : settings.name();
  }

  /**
   * A sign-in that begins.
   *
   * @param address where to send the browser
   * @param browser what the browser has to bring back besides
   */
  public record Beginning(URI address, String browser) {}

  /**
   * Begins one.
   *
   * @param back where to go afterwards
   * @throws ProviderRefused if the provider cannot be reached
   */
  public Beginning begin(SiteAddress site, String back) {
    var errand =
        new Provider.Errand(
            new State(tokens.token()),
            new Nonce(tokens.token()),
            new CodeVerifier(),
            callback(site));
    URI address = provider.getObject().beginning(errand);
    String browser = tokens.token();
    var departure = new Departure(errand.nonce().getValue(), errand.verifier().getValue(), back);
    store.forgetBefore(clock.instant());
    store.add(
        Tokens.fingerprint(errand.state().getValue()),
        Tokens.fingerprint(browser),
        departure,
        clock.instant().plus(LASTS));
    return new Beginning(address, browser);
  }

  private static URI callback(SiteAddress site) {
    return URI.create(site.origin() + CALLBACK);
  }

  /**
   * What a browser brings back from the provider.
   *
   * @param browser given to it at the beginning
   */
  public record Return(String state, String code, String browser) {}

  /**
   * Somebody is in.
   *
   * @param token of the session
   * @param back where to go
   */
  public record In(String token, String back) {}

  /**
   * Ends a sign-in that was begun in the same browser.
   *
   * @throws ProviderRefused if the person is not let in
   */
  public In finish(SiteAddress site, Return said) {
    Departure departure =
        store
            .take(
                Tokens.fingerprint(said.state()),
                Tokens.fingerprint(said.browser()),
                clock.instant())
            .orElseThrow(() -> new ProviderRefused(Why.NOT_BEGUN, null));
    if (said.code().isEmpty()) {
      throw new ProviderRefused(Why.NOT_CONFIRMED, null);
    }
    var errand =
        new Provider.Errand(
            new State(said.state()),
            new Nonce(departure.nonce()),
            new CodeVerifier(departure.verifier()),
            callback(site));
    Account account = account(said.code(), errand);
    if (account.standing() == Standing.DISABLED) {
      audit.recordApart(
          Action.SIGN_IN_FAILED.on(Subject.account(account.id())).with("wrong", "disabled"));
      throw new ProviderRefused(Why.DISABLED, null);
    }
    return new In(sessions.begin(account.id(), "provider"), departure.back());
  }

  /** The account of whoever the provider speaks of; a refusal stands in the trail. */
  private Account account(String code, Provider.Errand errand) {
    try {
      return accounts.follow(Claims.of(provider.getObject().claims(code, errand), settings));
    } catch (ProviderRefused refused) {
      String why = refused.why().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      audit.recordApart(
          Action.SIGN_IN_FAILED.on(Subject.NO_ACCOUNT).with("wrong", "provider: " + why));
      throw refused;
    }
  }
}

package org.commonground.identity;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Spring Authorization Server with a few users, each of whom its tokens say something else. Prints
 * its address when it is ready, and ends when its input does.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class IdentityServer {
  public static void main(String[] arguments) throws IOException {
    SpringApplication.run(IdentityServer.class, arguments);
    System.in.transferTo(OutputStream.nullOutputStream());
    System.exit(0);
  }

  @Bean
  ApplicationListener<ServletWebServerInitializedEvent> telling() {
    return event -> System.out.println("ready http://localhost:" + event.getWebServer().getPort());
  }

  @Bean
  RegisteredClientRepository clients(Environment environment) {
    return new InMemoryRegisteredClientRepository(
        RegisteredClient.withId("register")
            .clientId("register")
            .clientSecret("{noop}between the two of us")
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(environment.getRequiredProperty("callback"))
            .scope(OidcScopes.OPENID)
            .scope(OidcScopes.PROFILE)
            .scope(OidcScopes.EMAIL)
            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
            .build());
  }

  /** Whoever says their own name as password is in. */
  @Bean
  UserDetailsService users() {
    return name -> User.withUsername(name).password("{noop}" + name).roles("USER").build();
  }

  /** Signs with the key that it shows, but for whoever's name ends in "key": with one like it. */
  @Bean
  JwtEncoder encoder(JWKSource<SecurityContext> shown) throws JOSEException {
    JWK known = shown.get(new JWKSelector(new JWKMatcher.Builder().build()), null).getFirst();
    JWK forged = new RSAKeyGenerator(2048).keyID(known.getKeyID()).generate();
    var right = new NimbusJwtEncoder(shown);
    var wrong = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(forged)));
    return wanted ->
        (String.valueOf(wanted.getClaims().getSubject()).endsWith("_key") ? wrong : right)
            .encode(wanted);
  }

  /** The name of a user says what is said of them: role, then entity, then what is wrong. */
  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims() {
    return context -> {
      if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
        Authentication person = requireNonNull(context.getPrincipal());
        say(person.getName(), context.getClaims());
      }
    };
  }

  private static void say(String name, JwtClaimsSet.Builder claims) {
    List<String> said = List.of(name.split("_"));
    claims.claim("name", "Person " + said.getFirst());
    claims.claim("groups", List.of("everybody", said.get(1)));
    if (said.size() > 2) {
      claims.claim("entity", said.get(2));
    }
    if (name.endsWith("_audience")) {
      claims.audience(List.of("another register"));
    }
    if (name.endsWith("_expired")) {
      claims.issuedAt(Instant.EPOCH).expiresAt(Instant.EPOCH.plusSeconds(300));
    }
    if (name.endsWith("_nonce")) {
      claims.claim("nonce", "of somebody else");
    }
    if (name.endsWith("_issuer")) {
      claims.issuer("https://identity.example.org");
    }
    if (name.contains("@")) {
      claims.claim("email", said.getLast());
    }
  }
}

package workbook.oauth.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The server as Spring Security's reference sets it up, without Boot. */
@Configuration
@EnableWebSecurity
class ServerConfiguration {

    private static final int KEY_BITS = 2048;

    // tag::protocol[]
    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(exceptions -> exceptions.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }
    // end::protocol[]

    @Bean
    ServerErrorFilter serverErrorFilter(Complaints complaints) {
        return new ServerErrorFilter(complaints);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Secrets.encoder();
    }

    @Bean
    UserDetailsService users(DemoUser demo, PasswordEncoder encoder) {
        return new InMemoryUserDetailsManager(User.withUsername(demo.name())
                .password(encoder.encode(demo.password()))
                .roles("USER")
                .build());
    }

    @Bean
    AuthorizationServerSettings serverSettings(URI issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer.toString()).build();
    }

    /** For the user info of OpenID Connect, which takes an access token of this server's. */
    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> signingKey) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(signingKey);
    }

    /** A key that ends with this process: so do the tokens that it signed. */
    @Bean
    JWKSource<SecurityContext> signingKey() {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.OF_THIS_PROCESS));
    }

    /** Made when it is first needed, and once: to find two large primes can take a second. */
    private static final class SigningKey {
        static final RSAKey OF_THIS_PROCESS = generate();

        private static RSAKey generate() {
            try {
                return new RSAKeyGenerator(KEY_BITS)
                        .keyID(UUID.randomUUID().toString())
                        .generate();
            } catch (JOSEException impossible) {
                throw new IllegalStateException("every Java makes RSA keys", impossible);
            }
        }
    }
}

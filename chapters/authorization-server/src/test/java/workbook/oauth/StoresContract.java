package workbook.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import workbook.scenario.Chapter;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** What Spring Security expects of its stores, whoever wrote them; its own keep this, too. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
@ExtendWith(SharedDatabases.class)
public abstract class StoresContract {

    private static final RegisteredClient CLIENT = OauthSamples.client("blog");

    /** One for all tests on a database: its tables are emptied from one to the next. */
    private static OpenStores open;

    private final DatabaseKind kind;
    private final Opening opening;
    private Stores stores;

    @FunctionalInterface
    private interface Opening {
        OpenStores open();
    }

    protected <L> StoresContract(
            DatabaseKind kind, Databases databases, Chapter<L> chapter, Function<L, Stores> stores) {
        this.kind = kind;
        opening = () -> OpenStores.of(chapter, stores, databases, kind);
    }

    @BeforeEach
    void open() {
        if (open == null) {
            open = opening.open();
        }
        open.empty();
        stores = open.stores();
        stores.clients().save(CLIENT);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    DatabaseKind kind() {
        return kind;
    }

    protected Stores stores() {
        return stores;
    }

    OpenStores opened() {
        return open;
    }

    static RegisteredClient client() {
        return CLIENT;
    }

    @Test
    void aClientComesBackAsItWasSaved() {
        assertThat(stores.clients().findByClientId("blog")).isEqualTo(CLIENT);
        assertThat(stores.clients().findById(CLIENT.getId())).isEqualTo(CLIENT);
    }

    @Test
    void aClientThatNobodyRegisteredIsNotThere() {
        assertThat(stores.clients().findByClientId("nobody")).isNull();
        assertThat(stores.clients().findById("nobody")).isNull();
    }

    @Test
    void anUpdateNeverChangesClientIdNorIssueTime() {
        stores.clients()
                .save(RegisteredClient.from(CLIENT)
                        .clientId("another")
                        .clientIdIssuedAt(Instant.EPOCH)
                        .clientName("Renamed")
                        .build());

        assertThat(stores.clients().findByClientId("another")).isNull();
        assertThat(stores.clients().findByClientId("blog"))
                .isEqualTo(RegisteredClient.from(CLIENT).clientName("Renamed").build());
    }

    @Test
    void aDuplicateClientIdIsRefused() {
        RegisteredClient second = OauthSamples.clientBuilder("blog")
                .id("another")
                .clientSecret("another")
                .build();

        assertThatIllegalArgumentException().isThrownBy(() -> stores.clients().save(second));
        assertThat(stores.clients().findById("another")).isNull();
        assertThat(stores.clients().findByClientId("blog")).isEqualTo(CLIENT);
    }

    @Test
    void aDuplicateSecretIsRefused() {
        RegisteredClient second = OauthSamples.clientBuilder("second")
                .clientSecret(CLIENT.getClientSecret())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stores.clients().save(second))
                .withMessageNotContaining(CLIENT.getClientSecret());
        assertThat(stores.clients().findByClientId("second")).isNull();
    }

    @Test
    void twoClientsMayHaveNoSecret() {
        RegisteredClient first =
                OauthSamples.clientBuilder("first").clientSecret(null).build();
        RegisteredClient second =
                OauthSamples.clientBuilder("second").clientSecret(null).build();

        stores.clients().save(first);
        stores.clients().save(second);

        assertThat(stores.clients().findByClientId("first")).isEqualTo(first);
        assertThat(stores.clients().findByClientId("second")).isEqualTo(second);
    }

    @Test
    void nothingAndBlanksAreRefused() {
        for (String blank : new String[] {null, "", " "}) {
            assertRefused(() -> stores.clients().findById(blank));
            assertRefused(() -> stores.clients().findByClientId(blank));
            assertRefused(() -> stores.authorizations().findById(blank));
            assertRefused(() -> stores.authorizations().findByToken(blank, null));
            assertRefused(() -> stores.authorizations().findByToken(blank, OAuth2TokenType.ACCESS_TOKEN));
            assertRefused(() -> stores.consents().findById(blank, "John Doe"));
            assertRefused(() -> stores.consents().findById("blog", blank));
        }
        assertRefused(() -> stores.clients().save(null));
        assertRefused(() -> stores.authorizations().save(null));
        assertRefused(() -> stores.authorizations().remove(null));
        assertRefused(() -> stores.consents().save(null));
        assertRefused(() -> stores.consents().remove(null));
    }

    private static void assertRefused(Runnable use) {
        assertThatIllegalArgumentException().isThrownBy(use::run);
    }

    @Test
    void anAuthorizationIsFoundByEachOfItsTokensWithAllOfThem() {
        OAuth2Authorization full = OauthSamples.full(CLIENT);
        stores.authorizations().save(full);

        for (Map.Entry<String, String> token : OauthSamples.TOKENS.entrySet()) {
            assertThat(find(token.getValue(), token.getKey()))
                    .as(token.getKey())
                    .isEqualTo(full);
            assertThat(find(token.getValue(), null)).as(token.getKey()).isEqualTo(full);
        }
        assertThat(Oauth.withoutVersion(stores.authorizations().findById("full")))
                .isEqualTo(full);
    }

    @Test
    void aTokenOfAnotherKindFindsNothing() {
        stores.authorizations().save(OauthSamples.full(CLIENT));

        assertThat(find("a-code", "access_token")).isNull();
        assertThat(find("an-access-token", "refresh_token")).isNull();
        assertThat(find("nobody's", null)).isNull();
        assertThat(find("a-code", "a type that there is not")).isNull();
        assertThat(stores.authorizations().findById("nobody")).isNull();
    }

    @Test
    void anUpdateReplacesWhatItNames() {
        stores.authorizations().save(OauthSamples.full(CLIENT));
        OAuth2Authorization read =
                stores.authorizations().findByToken("a-refresh-token", OAuth2TokenType.REFRESH_TOKEN);
        OAuth2Authorization rotated = OAuth2Authorization.from(read)
                .token(OauthSamples.refreshToken("a-new-refresh-token"))
                .invalidate(read.getToken(OAuth2AuthorizationCode.class).getToken())
                .attributes(attributes -> attributes.remove("state"))
                .build();

        stores.authorizations().save(rotated);

        assertThat(find("a-refresh-token", null)).isNull();
        assertThat(find("a-state", null)).isNull();
        assertThat(find("a-new-refresh-token", "refresh_token")).isEqualTo(Oauth.withoutVersion(rotated));
        assertThat(find("a-code", "code")
                        .getToken(OAuth2AuthorizationCode.class)
                        .isInvalidated())
                .isTrue();
    }

    @Test
    void whatNobodyReadReplacesWhatIsThere() {
        stores.authorizations().save(OauthSamples.full(CLIENT));
        OAuth2Authorization anew = OauthSamples.authorization(CLIENT, "full")
                .token(OauthSamples.code("new"))
                .build();

        stores.authorizations().save(anew);

        assertThat(Oauth.withoutVersion(stores.authorizations().findById("full")))
                .isEqualTo(anew);
    }

    @Test
    void aRemovedAuthorizationIsGoneWithItsTokens() {
        OAuth2Authorization full = OauthSamples.full(CLIENT);
        stores.authorizations().save(full);

        stores.authorizations().remove(full);

        assertThat(stores.authorizations().findById("full")).isNull();
        OauthSamples.TOKENS.forEach(
                (kind, value) -> assertThat(find(value, kind)).as(kind).isNull());
        stores.authorizations().remove(full);
        stores.authorizations().save(full);
        assertThat(find("a-code", "code")).isEqualTo(full);
    }

    @Test
    void anAccessTokenKeepsItsType() {
        OAuth2Authorization bound = OauthSamples.authorization(CLIENT, "bound")
                .token(new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.DPOP, "bound-token", OauthSamples.ISSUED, OauthSamples.EXPIRES))
                .build();

        stores.authorizations().save(bound);

        assertThat(find("bound-token", "access_token")).isEqualTo(bound);
    }

    @Test
    void aRefreshTokenMayNeverExpire() {
        OAuth2Authorization endless = OauthSamples.authorization(CLIENT, "endless")
                .token(new OAuth2RefreshToken("endless-token", OauthSamples.ISSUED))
                .build();

        stores.authorizations().save(endless);

        assertThat(find("endless-token", "refresh_token")).isEqualTo(endless);
    }

    /** H2 and PostgreSQL keep microseconds, the driver of SQLite milliseconds. */
    @Test
    void timesAreKeptToThePrecisionOfTheDatabase() {
        Instant issued = Instant.parse("2026-07-01T12:34:56.123456789Z");
        stores.authorizations()
                .save(OauthSamples.authorization(CLIENT, "precise")
                        .token(new OAuth2AuthorizationCode("precise-code", issued, issued.plusSeconds(300)))
                        .build());

        OAuth2AuthorizationCode code = find("precise-code", "code")
                .getToken(OAuth2AuthorizationCode.class)
                .getToken();

        ChronoUnit precision = kind == DatabaseKind.SQLITE ? ChronoUnit.MILLIS : ChronoUnit.MICROS;
        assertThat(code.getIssuedAt()).isCloseTo(issued, within(1, precision));
        assertThat(code.getExpiresAt()).isCloseTo(issued.plusSeconds(300), within(1, precision));
    }

    @Test
    void principalsMayHaveUnusualNames() {
        List<String> names = List.of(
                "홍길동",
                "O'Brien",
                "\"quoted\"",
                "Zoë 👩‍💻",
                "a;drop table users--",
                "DOMAIN\\user",
                "ﷺ",
                " spaces around ");
        for (String name : names) {
            OAuth2Authorization authorization = OauthSamples.authorization(CLIENT, "of " + name)
                    .principalName(name)
                    .token(OauthSamples.code("code of " + name))
                    .build();
            stores.authorizations().save(authorization);
            assertThat(find("code of " + name, "code")).isEqualTo(authorization);
            stores.consents()
                    .save(OAuth2AuthorizationConsent.withId(CLIENT.getId(), name)
                            .scope("posts.read")
                            .build());
            assertThat(stores.consents().findById(CLIENT.getId(), name).getScopes())
                    .containsExactly("posts.read");
        }
    }

    @Test
    void aConsentMayHaveManyAuthorities() {
        OAuth2AuthorizationConsent.Builder builder = OAuth2AuthorizationConsent.withId(CLIENT.getId(), "John Doe");
        IntStream.rangeClosed(1, 500).forEach(number -> builder.scope("scope." + number));
        OAuth2AuthorizationConsent consent = builder.build();

        stores.consents().save(consent);

        assertThat(stores.consents().findById(CLIENT.getId(), "John Doe")).isEqualTo(consent);
    }

    @Test
    void aConsentIsReplacedAndRemoved() {
        OAuth2AuthorizationConsent first = OAuth2AuthorizationConsent.withId(CLIENT.getId(), "John Doe")
                .scope("posts.read")
                .build();
        OAuth2AuthorizationConsent second = OAuth2AuthorizationConsent.withId(CLIENT.getId(), "John Doe")
                .authority(new SimpleGrantedAuthority("CLAIM_email"))
                .build();

        stores.consents().save(first);
        stores.consents().save(second);
        assertThat(stores.consents().findById(CLIENT.getId(), "John Doe")).isEqualTo(second);
        assertThat(stores.consents().findById(CLIENT.getId(), "Ada")).isNull();

        stores.consents().remove(second);
        assertThat(stores.consents().findById(CLIENT.getId(), "John Doe")).isNull();
    }

    @Test
    void aTokenMayBeVeryLong() {
        String value = "t".repeat(100_000);
        OAuth2Authorization authorization = OauthSamples.authorization(CLIENT, "long")
                .token(OauthSamples.accessToken(value))
                .build();

        stores.authorizations().save(authorization);

        assertThat(find(value, "access_token")).isEqualTo(authorization);
        assertThat(find(value + "t", "access_token")).isNull();
    }

    /** Without the version, which is a store's own. */
    OAuth2Authorization find(String token, String type) {
        return Oauth.withoutVersion(
                stores.authorizations().findByToken(token, type == null ? null : new OAuth2TokenType(type)));
    }
}

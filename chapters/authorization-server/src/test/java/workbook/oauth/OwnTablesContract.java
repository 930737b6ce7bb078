package workbook.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import workbook.scenario.Chapter;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.strings.AwkwardString;
import workbook.strings.AwkwardStrings;

/** What the workbook's own stores do beyond Spring's: nobody overwrites unseen, and nothing is believed of a row. */
public abstract class OwnTablesContract extends StoresContract {

    private static final int CLIENTS = 50;

    protected <L> OwnTablesContract(
            DatabaseKind kind, Databases databases, Chapter<L> chapter, Function<L, Stores> stores) {
        super(kind, databases, chapter, stores);
    }

    @Test
    void aRedirectUriMayHaveAComma() {
        RegisteredClient client = OauthSamples.clientBuilder("comma")
                .redirectUri("https://client.example/callback?scopes=a,b")
                .build();

        stores().clients().save(client);

        assertThat(stores().clients().findByClientId("comma")).isEqualTo(client);
    }

    @Test
    void aCodeThatFiftyClientsRedeemAtOnceIsHonouredOnce() throws Exception {
        stores().authorizations()
                .save(OauthSamples.authorization(client(), "raced")
                        .token(OauthSamples.code("raced-code"))
                        .build());
        CyclicBarrier allHaveRead = new CyclicBarrier(CLIENTS);

        List<Optional<RuntimeException>> outcomes = atOnce(number -> {
            OAuth2Authorization read = stores().authorizations().findByToken("raced-code", new OAuth2TokenType("code"));
            allHaveRead.await();
            return outcome(() -> stores().authorizations()
                    .save(OAuth2Authorization.from(read)
                            .invalidate(
                                    read.getToken(OAuth2AuthorizationCode.class).getToken())
                            .token(OauthSamples.accessToken("raced-access-" + number))
                            .build()));
        });

        assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
        // The others are told what the protocol has a word for, and not that something went wrong.
        assertThat(outcomes.stream().flatMap(Optional::stream))
                .hasOnlyElementsOfType(StaleAuthorizationException.class);
        assertThat(find("raced-code", "code")
                        .getToken(OAuth2AuthorizationCode.class)
                        .isInvalidated())
                .isTrue();
        assertThat(count("select count(*) from oauth_tokens where kind = 'access_token'"))
                .isEqualTo(1);
    }

    @Test
    void aConsentThatManySaveAtOnceIsSavedByAll() throws Exception {
        List<Optional<RuntimeException>> outcomes = atOnce(number -> outcome(() -> stores().consents()
                .save(OAuth2AuthorizationConsent.withId(client().getId(), "John Doe")
                        .scope("scope." + number)
                        .build())));

        assertThat(outcomes.stream().flatMap(Optional::stream)).isEmpty();
        assertThat(stores().consents().findById(client().getId(), "John Doe").getScopes())
                .hasSize(1);
    }

    /** What is done at the same moment as by all others, under a number of its own. */
    @FunctionalInterface
    private interface Attempt {
        Optional<RuntimeException> of(int number) throws Exception;
    }

    private static List<Optional<RuntimeException>> atOnce(Attempt attempt) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Optional<RuntimeException>>> attempts = new ArrayList<>();
            for (int number = 1; number <= CLIENTS; number++) {
                int mine = number;
                attempts.add(threads.submit(() -> attempt.of(mine)));
            }
            List<Optional<RuntimeException>> outcomes = new ArrayList<>();
            for (Future<Optional<RuntimeException>> done : attempts) {
                outcomes.add(done.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What it threw; nothing when it went well. */
    private static Optional<RuntimeException> outcome(Runnable use) {
        try {
            use.run();
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(refused);
        }
    }

    /** SQLite's driver reports constraints of every kind with one error code. */
    @Test
    void aClientThatBreaksAnotherConstraintIsNoDuplicate() {
        RegisteredClient secretive = OauthSamples.clientBuilder("secretive")
                .clientSecret("x".repeat(501))
                .build();

        assertThat(outcome(() -> stores().clients().save(secretive)))
                .hasValueSatisfying(refused -> assertThat(refused).isNotInstanceOf(DuplicateClientException.class));
    }

    @Test
    void twoSavesOfOneAuthorizationLoseNoToken() {
        stores().authorizations()
                .save(OauthSamples.authorization(client(), "shared")
                        .token(OauthSamples.code("shared-code"))
                        .build());
        OAuth2Authorization first = stores().authorizations().findById("shared");
        OAuth2Authorization second = stores().authorizations().findById("shared");
        stores().authorizations()
                .save(OAuth2Authorization.from(first)
                        .token(OauthSamples.accessToken("shared-access"))
                        .build());

        OAuth2Authorization late = OAuth2Authorization.from(second)
                .token(OauthSamples.refreshToken("shared-refresh"))
                .build();

        assertThatThrownBy(() -> stores().authorizations().save(late))
                .isInstanceOf(StaleAuthorizationException.class)
                .hasMessageContaining("shared");
        assertThat(find("shared-access", "access_token")).isNotNull();
        stores().authorizations()
                .save(OAuth2Authorization.from(stores().authorizations().findById("shared"))
                        .token(OauthSamples.refreshToken("shared-refresh"))
                        .build());
        assertThat(find("shared-access", null)).isEqualTo(find("shared-refresh", null));
    }

    @Test
    void anotherSaveOfWhatWasReadOnceIsRefused() {
        stores().authorizations()
                .save(OauthSamples.authorization(client(), "twice")
                        .token(OauthSamples.refreshToken("old"))
                        .build());
        OAuth2Authorization read = stores().authorizations().findByToken("old", OAuth2TokenType.REFRESH_TOKEN);
        stores().authorizations()
                .save(OAuth2Authorization.from(read)
                        .token(OauthSamples.refreshToken("rotated"))
                        .build());

        assertThatThrownBy(() -> stores().authorizations()
                        .save(OAuth2Authorization.from(read)
                                .token(OauthSamples.refreshToken("rotated again"))
                                .build()))
                .isInstanceOf(StaleAuthorizationException.class);
        assertThat(find("rotated", "refresh_token")).isNotNull();
        assertThat(find("rotated again", null)).isNull();
        assertThat(find("old", null)).isNull();
    }

    @Test
    void whatWasRemovedSinceItWasReadIsNotBroughtBack() {
        stores().authorizations()
                .save(OauthSamples.authorization(client(), "removed")
                        .token(OauthSamples.code("removed-code"))
                        .build());
        OAuth2Authorization read = stores().authorizations().findById("removed");
        stores().authorizations().remove(read);

        assertThatThrownBy(() -> stores().authorizations().save(read)).isInstanceOf(StaleAuthorizationException.class);
        assertThat(stores().authorizations().findById("removed")).isNull();
    }

    @Test
    void aClientTakesWhatItOwnsAlong() throws SQLException {
        stores().authorizations().save(OauthSamples.full(client()));
        stores().consents()
                .save(OAuth2AuthorizationConsent.withId(client().getId(), "John Doe")
                        .scope("posts.read")
                        .build());

        execute("delete from oauth_clients where id = ?", client().getId());

        assertThat(count("select count(*) from oauth_authorizations")).isZero();
        assertThat(count("select count(*) from oauth_tokens")).isZero();
        assertThat(count("select count(*) from oauth_consents")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "null",
                "[]",
                "",
                "{\"@class\":\"java.lang.Runtime\"}",
                "{\"@class\":\"java.util.HashMap\",\"x\":{\"@class\":\"workbook.oauth.Tripwire\"}}",
                "{\"@class\":\"java.util.HashMap\",\"x\":[\"workbook.oauth.Tripwire\",{}]}"
            })
    void tamperedAttributesAreRefusedByTheNameOfTheirRow(String attributes) throws SQLException {
        stores().authorizations().save(OauthSamples.full(client()));
        execute("update oauth_authorizations set attributes = ?", attributes);

        assertThatThrownBy(() -> find("a-code", "code"))
                .isInstanceOf(CorruptRowException.class)
                .hasMessageContaining("oauth_authorizations.attributes of row full")
                .hasMessageNotContaining("Tripwire")
                .hasNoCause();
        assertThat(Tripwire.touched()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "update oauth_tokens set metadata = ?, oauth_tokens.metadata of row full",
        "update oauth_authorizations set scopes = ?, oauth_authorizations.scopes of row full"
    })
    void tamperedColumnsAreRefused(String update, String named) throws SQLException {
        stores().authorizations().save(OauthSamples.full(client()));
        execute(update, "{broken");

        assertThatThrownBy(() -> find("a-code", "code"))
                .isInstanceOf(CorruptRowException.class)
                .hasMessageContaining(named);
    }

    @Test
    void aTamperedClientIsRefused() throws SQLException {
        execute("update oauth_clients set token_settings = ?", "{\"@class\":\"workbook.oauth.Tripwire\"}");

        assertThatThrownBy(() -> stores().clients().findByClientId("blog"))
                .isInstanceOf(CorruptRowException.class)
                .hasMessageContaining("oauth_clients.token_settings of row " + client().getId());
    }

    @Test
    void everyAwkwardStringIsStoredAndFoundOrRefused() {
        int refused = 0;
        for (AwkwardString awkward : AwkwardStrings.all()) {
            refused += stored(awkward.text()) ? 0 : 1;
        }
        assertThat(refused).isBetween(1, AwkwardStrings.all().size() / 4);
    }

    @Test
    void everyAwkwardClientIdIsFoundOrRefused() {
        int number = 0;
        for (AwkwardString awkward : AwkwardStrings.all()) {
            RegisteredClient.Builder builder = OauthSamples.clientBuilder("awkward " + ++number);
            if (awkward.text().isBlank()
                    || !saved(builder.clientId(awkward.text()).build())) {
                assertThatIllegalArgumentException().as(awkward.toString()).isThrownBy(() -> stores().clients()
                        .findByClientId(awkward.text()));
                continue;
            }
            assertThat(stores().clients().findByClientId(awkward.text()).getClientId())
                    .isEqualTo(awkward.text());
        }
    }

    private boolean saved(RegisteredClient client) {
        try {
            stores().clients().save(client);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** As a principal's name, an attribute and a token at once. */
    private boolean stored(String text) {
        OAuth2Authorization authorization;
        try {
            authorization = OauthSamples.authorization(client(), "awkward")
                    .principalName(text)
                    .attribute("said", text)
                    .token(OauthSamples.accessToken(text))
                    .build();
        } catch (IllegalArgumentException refusedBySpring) {
            return false;
        }
        try {
            stores().authorizations().save(authorization);
        } catch (IllegalArgumentException refused) {
            assertThatIllegalArgumentException().isThrownBy(() -> find(text, "access_token"));
            return false;
        }
        assertThat(find(text, "access_token")).isEqualTo(authorization);
        return true;
    }

    private void execute(String sql, String parameter) throws SQLException {
        try (Connection connection = opened().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = opened().database().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}

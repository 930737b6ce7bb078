package workbook.exercise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import workbook.scenario.Counts;
import workbook.scenario.Opening;
import workbook.scenario.Scenario;
import workbook.scenario.Size;
import workbook.scenario.Text;
import workbook.scenario.Verdict;
import workbook.schema.Sample;

/** Tasks on an authorization server's tables, without its server: what a store has to be good at, and nothing else. */
public final class OauthTasks {

    /** On a library that was opened {@link #withTokens}. */
    public static final Scenario<PresentedToken, TokenOwner> TOKEN_LOOKUP = new Scenario<>(
            "exercise/token-lookup",
            new Text(
                    "Find an authorization by a token, with the kinds of all of its tokens.",
                    "토큰으로 인가를 찾고, 그 인가가 가진 모든 토큰의 종류를 함께 읽습니다."),
            false,
            Sample.AUTHORIZATIONS,
            Size.AUTHORIZATIONS,
            situation -> new PresentedToken(hash("refresh-" + wanted(situation.size())), "refresh_token"),
            (answer, presented, before, after) -> Verdict.compare(
                    answer,
                    ownerOf(presented, after),
                    owner -> Counts.of("tokens", owner.kinds().size())));

    public static final Scenario<CodeRace, List<Boolean>> REDEEM_ONCE = new Scenario<>(
            "exercise/redeem-once",
            new Text(
                    "Redeem a code that two callers have read at the same time: one of them gets a token.",
                    "두 호출자가 동시에 읽은 인가 코드를 교환합니다. 토큰은 한쪽만 받습니다."),
            true,
            Sample.AUTHORIZATIONS,
            Size.AUTHORIZATIONS,
            situation -> new CodeRace(hash("code-" + wanted(situation.size())), newTokens()),
            (answer, race, before, after) -> Verdict.compare(
                    new Redeemed(answer, accessTokens(after), invalidated(after)),
                    redeemedOnce(wanted(before.authorizations().size())),
                    redeemed -> Counts.of("tokens", redeemed.accessTokens().size())));

    /**
     * What came of a race.
     *
     * @param honoured who was
     * @param accessTokens whose, and which
     * @param invalidated whose, and of which kind
     */
    private record Redeemed(List<Boolean> honoured, List<String> accessTokens, List<String> invalidated) {}

    private OauthTasks() {}

    /**
     * The library, on a sample in which authorizations have more tokens than a code, and a principal each. One of them has
     * a token of another kind with the hash that is looked for.
     */
    public static <L> Opening<L> withTokens(Opening<L> opening) {
        return Opening.of(
                (dataSource, database) -> {
                    issueTokens(dataSource);
                    return opening.open(dataSource, database);
                },
                opening::close);
    }

    /** Tasks that only read share a database: whoever comes later finds the tokens of whoever came first. */
    private static void issueTokens(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("delete from oauth_tokens where kind <> 'code'");
            statement.executeUpdate(
                    "update oauth_authorizations set principal_name = 'user of ' || id where principal_name = 'John Doe'");
            int size =
                    strings(connection, "select id from oauth_authorizations").size();
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into oauth_tokens (authorization_id, kind, token_value,"
                            + " token_hash, invalidated, metadata) values (?, ?, ?, ?, false, '{}')")) {
                for (int number = 1; number <= size; number++) {
                    add(insert, number, "access_token", "access-" + number);
                    if (number % 3 == 0) {
                        add(insert, number, "refresh_token", "refresh-" + number);
                    }
                    if (number % 7 == 2) {
                        add(insert, number, "id_token", "id-" + number);
                    }
                }
                add(insert, 1, "state", "refresh-" + wanted(size));
                insert.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException cause) {
            throw new IllegalStateException("cannot issue the tokens that are to be looked up", cause);
        }
    }

    private static void add(PreparedStatement insert, int number, String kind, String token) throws SQLException {
        insert.setString(1, "authorization-" + number);
        insert.setString(2, kind);
        insert.setString(3, token);
        insert.setString(4, hash(token));
        insert.addBatch();
    }

    /** Another one at each size, with tokens of every kind or of nearly every: 9 of 10, 249 of 250. */
    private static int wanted(int size) {
        return size - 1;
    }

    private static TokenOwner ownerOf(PresentedToken presented, Connection connection) throws SQLException {
        String query = """
                select a.id, a.principal_name, t.kind
                from oauth_tokens presented
                join oauth_authorizations a on a.id = presented.authorization_id
                join oauth_tokens t on t.authorization_id = a.id
                where presented.token_hash = ? and presented.kind = ?""";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, presented.hash());
            statement.setString(2, presented.kind());
            try (ResultSet rows = statement.executeQuery()) {
                String id = null;
                String principal = null;
                List<String> kinds = new ArrayList<>();
                while (rows.next()) {
                    id = rows.getString(1);
                    principal = rows.getString(2);
                    kinds.add(rows.getString(3));
                }
                return new TokenOwner(id, principal, kinds.stream().sorted().toList());
            }
        }
    }

    private static List<NewToken> newTokens() {
        return Stream.of("access-of-the-first", "access-of-the-second", "access-of-the-third")
                .map(value -> new NewToken(value, hash(value)))
                .toList();
    }

    private static Redeemed redeemedOnce(int number) {
        return new Redeemed(
                List.of(true, false, false),
                List.of("authorization-" + number + " " + newTokens().get(0).value()),
                List.of("authorization-" + number + " code"));
    }

    private static List<String> accessTokens(Connection connection) throws SQLException {
        List<String> stored = strings(connection, """
                select authorization_id || ' ' || token_value || ' ' || token_hash
                from oauth_tokens where kind = 'access_token'""");
        return stored.stream().map(OauthTasks::withoutItsHash).toList();
    }

    /** A hash that is right is no news. */
    private static String withoutItsHash(String stored) {
        String[] words = stored.split(" ");
        return words[2].equals(hash(words[1])) ? words[0] + " " + words[1] : stored;
    }

    private static List<String> invalidated(Connection connection) throws SQLException {
        return strings(connection, "select authorization_id || ' ' || kind from oauth_tokens where invalidated = true");
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> strings = new ArrayList<>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }
}

package workbook.ebean.oauth;

import static workbook.oauth.Oauth.REDEEM_ONCE;

import io.ebean.Database;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import workbook.ebean.oauth.query.QAuthorization;
import workbook.ebean.oauth.query.QToken;
import workbook.oauth.Race;
import workbook.oauth.TokenHash;
import workbook.oauth.TokenKind;
import workbook.oauth.TokenRow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A code that two clients present at the same moment. */
public final class RedeemOnce {

    private static final String CODE = TokenKind.CODE.id();

    private static final QToken TOKEN = QToken.alias();

    private RedeemOnce() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, Race, List<Boolean>>to(REDEEM_ONCE)
                .trap("believe-what-was-read", RedeemOnce::believeWhatWasRead)
                .whichIsWrong()
                .idiom("version", RedeemOnce::version)
                .alternative("conditional-update", RedeemOnce::conditionalUpdate)
                .alternative("for-update", RedeemOnce::forUpdate)
                .list();
    }

    // tag::believe-what-was-read[]
    static List<Boolean> believeWhatWasRead(Database database, Race race) throws Exception {
        return race.run(() -> read(database, race), (authorization, accessToken) -> {
            Token code = authorization.token(CODE);
            if (code.isInvalidated()) {
                return false;
            }
            // Trap: a token has no version. Both have read a code that was good, and both are served.
            code.invalidate();
            database.execute(() -> {
                database.save(code);
                database.merge(new Token(authorization.getId(), accessToken));
            });
            return true;
        });
    }
    // end::believe-what-was-read[]

    // tag::version[]
    static List<Boolean> version(Database database, Race race) throws Exception {
        return race.run(
                () -> read(database, race),
                (authorization, accessToken) -> redeemByVersion(database, authorization, accessToken));
    }

    private static boolean redeemByVersion(Database database, Authorization authorization, TokenRow accessToken) {
        Token code = authorization.token(CODE);
        if (code.isInvalidated()) {
            return false;
        }
        code.invalidate();
        authorization.put(accessToken);
        // The update compares the version with the one that was read, however long ago, and raises it.
        database.markAsDirty(authorization);
        try {
            database.save(authorization);
            return true;
        } catch (OptimisticLockException late) {
            return false;
        }
    }
    // end::version[]

    // tag::conditional-update[]
    static List<Boolean> conditionalUpdate(Database database, Race race) throws Exception {
        return race.run(
                () -> read(database, race),
                (authorization, accessToken) -> database.executeCall(() -> {
                    boolean honoured = invalidate(database, race.code()) == 1;
                    if (honoured) {
                        database.insert(new Token(authorization.getId(), accessToken));
                    }
                    return honoured;
                }));
    }

    /** The row's lock makes the second wait, and then the condition no longer holds. */
    private static int invalidate(Database database, String code) {
        return code(database, code)
                .invalidated
                .isFalse()
                .asUpdate()
                .set(TOKEN.invalidated, true)
                .update();
    }
    // end::conditional-update[]

    // tag::for-update[]
    static List<Boolean> forUpdate(Database database, Race race) throws Exception {
        return race.run(
                () -> read(database, race),
                (authorization, accessToken) -> database.executeCall(() -> {
                    // What was read before the lock is worth nothing: the row is read again under it.
                    Token code = lock(database, race.code());
                    if (code.isInvalidated()) {
                        return false;
                    }
                    code.invalidate();
                    database.update(code);
                    database.insert(new Token(authorization.getId(), accessToken));
                    return true;
                }));
    }

    /** SQLite knows no such lock, and Ebean leaves it out there without a word. */
    private static Token lock(Database database, String code) {
        return new QToken(database)
                .hash
                .eq(TokenHash.of(code))
                .id
                .kind
                .eq(CODE)
                .forUpdate()
                .findOneOrEmpty()
                .orElseThrow();
    }
    // end::for-update[]

    private static QToken code(Database database, String code) {
        return new QToken(database).hash.eq(TokenHash.of(code)).id.kind.eq(CODE);
    }

    private static Authorization read(Database database, Race race) {
        return new QAuthorization(database)
                .id
                .in(code(database, race.code()).select(TOKEN.id.authorizationId).query())
                .tokens
                .fetch()
                .findOneOrEmpty()
                .orElseThrow();
    }
}

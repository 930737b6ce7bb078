package workbook.hibernate.oauth;

import static workbook.oauth.Oauth.REDEEM_ONCE;

import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import workbook.oauth.Race;
import workbook.oauth.TokenHash;
import workbook.oauth.TokenKind;
import workbook.oauth.TokenRow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A code that two clients present at the same moment. */
public final class RedeemOnce {

    private static final String CODE = TokenKind.CODE.id();

    private RedeemOnce() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Race, List<Boolean>>to(REDEEM_ONCE)
                .trap("believe-what-was-read", RedeemOnce::believeWhatWasRead)
                .whichIsWrong()
                .idiom("version", RedeemOnce::version)
                .alternative("conditional-update", RedeemOnce::conditionalUpdate)
                .alternative("pessimistic-lock", RedeemOnce::pessimisticLock)
                .list();
    }

    // tag::believe-what-was-read[]
    static List<Boolean> believeWhatWasRead(SessionFactory factory, Race race) throws Exception {
        return race.run(() -> read(factory, race), (authorization, accessToken) -> {
            if (authorization.token(CODE).isInvalidated()) {
                return false;
            }
            // Trap: a bulk update asks for no version. Both have read a code that was good, and both are served.
            factory.inTransaction(session -> {
                invalidate(session, race.code());
                session.merge(new Token(authorization, accessToken));
            });
            return true;
        });
    }

    private static void invalidate(Session session, String code) {
        session.createMutationQuery("update OauthToken set invalidated = true where hash = :hash")
                .setParameter("hash", TokenHash.of(code))
                .executeUpdate();
    }
    // end::believe-what-was-read[]

    // tag::version[]
    static List<Boolean> version(SessionFactory factory, Race race) throws Exception {
        return race.run(
                () -> read(factory, race),
                (authorization, accessToken) -> redeemByVersion(factory, authorization, accessToken));
    }

    private static boolean redeemByVersion(SessionFactory factory, Authorization read, TokenRow accessToken) {
        try {
            factory.inTransaction(session -> {
                // merge compares the version of what was read with the row's, and the lock raises it.
                Authorization authorization = session.merge(read);
                session.lock(authorization, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
                authorization.token(CODE).invalidate();
                authorization.put(accessToken);
                // A commit would wrap the exception of whoever comes too late.
                session.flush();
            });
            return true;
        } catch (OptimisticLockException late) {
            return false;
        }
    }
    // end::version[]

    // tag::conditional-update[]
    static List<Boolean> conditionalUpdate(SessionFactory factory, Race race) throws Exception {
        return race.run(
                () -> read(factory, race),
                (authorization, accessToken) -> factory.fromTransaction(session -> {
                    int invalidated = session.createMutationQuery("""
                                    update OauthToken set invalidated = true
                                    where hash = :hash and invalidated = false""")
                            .setParameter("hash", TokenHash.of(race.code()))
                            .executeUpdate();
                    if (invalidated == 1) {
                        session.persist(new Token(authorization, accessToken));
                    }
                    return invalidated == 1;
                }));
    }
    // end::conditional-update[]

    // tag::pessimistic-lock[]
    static List<Boolean> pessimisticLock(SessionFactory factory, Race race) throws Exception {
        return race.run(
                () -> read(factory, race),
                (authorization, accessToken) -> factory.fromTransaction(session -> {
                    // What was read before the lock is worth nothing: the row is read again under it.
                    Authorization locked =
                            session.find(Authorization.class, authorization.getId(), LockModeType.PESSIMISTIC_WRITE);
                    if (locked.token(CODE).isInvalidated()) {
                        return false;
                    }
                    locked.token(CODE).invalidate();
                    locked.put(accessToken);
                    return true;
                }));
    }
    // end::pessimistic-lock[]

    private static Authorization read(SessionFactory factory, Race race) {
        return factory.fromSession(session -> session.createSelectionQuery("""
                        from OauthAuthorization a left join fetch a.tokens
                        where a.id = (select t.authorization.id from OauthToken t where t.hash = :hash)""", Authorization.class)
                .setParameter("hash", TokenHash.of(race.code()))
                .getSingleResult());
    }
}

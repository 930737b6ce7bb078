package workbook.mybatis.oauth;

import static workbook.oauth.Oauth.REDEEM_ONCE;

import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.oauth.AuthorizationRow;
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

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, Race, List<Boolean>>to(REDEEM_ONCE)
                .trap("believe-what-was-read", RedeemOnce::believeWhatWasRead)
                .whichIsWrong()
                .idiom("conditional-update", RedeemOnce::conditionalUpdate)
                .alternative("version", RedeemOnce::version)
                .alternative("select-for-update", RedeemOnce::selectForUpdate)
                .list();
    }

    // tag::believe-what-was-read[]
    static List<Boolean> believeWhatWasRead(SqlSessionFactory factory, Race race) throws Exception {
        return race.run(() -> read(factory, race), (authorization, accessToken) -> {
            if (isRedeemed(authorization)) {
                return false;
            }
            try (SqlSession session = factory.openSession()) {
                // A trap: both have read a code that was good, and both are served.
                session.getMapper(RedeemOnceMapper.class).invalidate(TokenHash.of(race.code()));
                put(session, authorization, accessToken);
                session.commit();
                return true;
            }
        });
    }

    private static boolean isRedeemed(AuthorizationRow authorization) {
        return authorization.tokens().stream().anyMatch(token -> token.kind().equals(CODE) && token.invalidated());
    }
    // end::believe-what-was-read[]

    // tag::conditional-update[]
    static List<Boolean> conditionalUpdate(SqlSessionFactory factory, Race race) throws Exception {
        return race.run(() -> read(factory, race), (authorization, accessToken) -> {
            try (SqlSession session = factory.openSession()) {
                // The row's lock makes the second wait, and then the condition no longer holds.
                boolean honoured = session.getMapper(RedeemOnceMapper.class).invalidateOnce(TokenHash.of(race.code()));
                if (honoured) {
                    put(session, authorization, accessToken);
                    session.commit();
                }
                return honoured;
            }
        });
    }
    // end::conditional-update[]

    // tag::version[]
    static List<Boolean> version(SqlSessionFactory factory, Race race) throws Exception {
        return race.run(() -> read(factory, race), (authorization, accessToken) -> {
            try (SqlSession session = factory.openSession()) {
                RedeemOnceMapper mapper = session.getMapper(RedeemOnceMapper.class);
                // Stricter than a condition on the code: any change since the read refuses the second.
                boolean honoured = mapper.raiseVersion(authorization.id(), authorization.version());
                if (honoured) {
                    mapper.invalidate(TokenHash.of(race.code()));
                    put(session, authorization, accessToken);
                    session.commit();
                }
                return honoured;
            }
        });
    }
    // end::version[]

    // tag::select-for-update[]
    static List<Boolean> selectForUpdate(SqlSessionFactory factory, Race race) throws Exception {
        return race.run(() -> read(factory, race), (authorization, accessToken) -> {
            try (SqlSession session = factory.openSession()) {
                RedeemOnceMapper mapper = session.getMapper(RedeemOnceMapper.class);
                String hash = TokenHash.of(race.code());
                // What was read before the lock is worth nothing: the code is read again under it.
                boolean honoured = !mapper.lockAndSeeWhetherInvalidated(hash);
                if (honoured) {
                    mapper.invalidate(hash);
                    put(session, authorization, accessToken);
                    session.commit();
                }
                return honoured;
            }
        });
    }
    // end::select-for-update[]

    private static AuthorizationRow read(SqlSessionFactory factory, Race race) {
        try (SqlSession session = factory.openSession(true)) {
            return session.getMapper(AuthorizationStoreMapper.class)
                    .findByToken(TokenHash.of(race.code()), CODE)
                    .get(0)
                    .row();
        }
    }

    private static void put(SqlSession session, AuthorizationRow authorization, TokenRow accessToken) {
        session.getMapper(AuthorizationStoreMapper.class).putTokens(authorization.id(), List.of(accessToken));
    }
}

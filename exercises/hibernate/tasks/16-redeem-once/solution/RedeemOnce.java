package workbook.exercises.hibernate;

import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import org.hibernate.SessionFactory;
import workbook.exercise.NewToken;
import workbook.hibernate.exercise.Authorization;
import workbook.hibernate.exercise.Token;

public final class RedeemOnce {

    /** The authorization of a code, with its tokens. */
    public static Authorization read(SessionFactory factory, String codeHash) {
        return factory.fromSession(session -> session.createSelectionQuery("""
                        from Authorization a left join fetch a.tokens
                        where a.id = (select t.authorization.id from Token t
                                      where t.hash = :hash and t.kind = 'code')""", Authorization.class)
                .setParameter("hash", codeHash)
                .getSingleResult());
    }

    /** Says whether the code was honoured: it is invalidated then, and the access token stored. */
    public static boolean redeem(SessionFactory factory, Authorization read, NewToken accessToken) {
        if (read.getToken("code").isInvalidated()) {
            return false;
        }
        try {
            factory.inTransaction(session -> {
                Authorization authorization = session.merge(read);
                session.lock(authorization, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
                authorization.getToken("code").setInvalidated(true);
                authorization
                        .getTokens()
                        .add(new Token(authorization, "access_token", accessToken.value(), accessToken.hash()));
                // Here, and not at the commit, which would wrap the exception of whoever comes too late.
                session.flush();
            });
            return true;
        } catch (OptimisticLockException late) {
            return false;
        }
    }
}

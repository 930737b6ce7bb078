package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;
import workbook.exercise.PresentedToken;
import workbook.exercise.TokenOwner;
import workbook.hibernate.exercise.Authorization;
import workbook.hibernate.exercise.Token;

public final class TokenLookup {

    public static TokenOwner find(SessionFactory factory, PresentedToken presented) {
        return factory.fromTransaction(session -> {
            Authorization authorization = session.createSelectionQuery("""
                            from Authorization a left join fetch a.tokens
                            where a.id = (select t.authorization.id from Token t
                                          where t.hash = :hash and t.kind = :kind)""", Authorization.class)
                    .setParameter("hash", presented.hash())
                    .setParameter("kind", presented.kind())
                    .getSingleResult();
            return owner(authorization);
        });
    }

    private static TokenOwner owner(Authorization authorization) {
        return new TokenOwner(
                authorization.getId(),
                authorization.getPrincipalName(),
                authorization.getTokens().stream().map(Token::getKind).sorted().toList());
    }
}

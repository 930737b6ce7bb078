package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;
import workbook.exercise.PresentedToken;
import workbook.exercise.TokenOwner;
import workbook.hibernate.exercise.Authorization;
import workbook.hibernate.exercise.Token;

public final class TokenLookup {

    public static TokenOwner find(SessionFactory factory, PresentedToken presented) {
        return factory.fromTransaction(session -> {
            // TODO: one query for the authorization, with all of its tokens
            Token token = session.createSelectionQuery("from Token where hash = :hash and kind = :kind", Token.class)
                    .setParameter("hash", presented.hash())
                    .setParameter("kind", presented.kind())
                    .getSingleResult();
            return owner(token.getAuthorization());
        });
    }

    private static TokenOwner owner(Authorization authorization) {
        return new TokenOwner(
                authorization.getId(),
                authorization.getPrincipalName(),
                authorization.getTokens().stream().map(Token::getKind).sorted().toList());
    }
}

package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;
import workbook.exercise.PresentedToken;
import workbook.exercise.TokenOwner;
import workbook.hibernate.exercise.Authorization;
import workbook.hibernate.exercise.Token;

public final class TokenLookup {

    public static TokenOwner find(SessionFactory factory, PresentedToken presented) {
        return factory.fromTransaction(session -> {
            return session
                    .createSelectionQuery("from Authorization a left join fetch a.tokens", Authorization.class)
                    .getResultList()
                    .stream()
                    .filter(authorization -> authorization.getTokens().stream()
                            .anyMatch(token -> token.getHash().equals(presented.hash())
                                    && token.getKind().equals(presented.kind())))
                    .map(TokenLookup::owner)
                    .findFirst()
                    .orElseThrow();
        });
    }

    private static TokenOwner owner(Authorization authorization) {
        return new TokenOwner(
                authorization.getId(),
                authorization.getPrincipalName(),
                authorization.getTokens().stream().map(Token::getKind).sorted().toList());
    }
}

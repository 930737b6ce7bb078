package workbook.exercises.ebean;

import io.ebean.Database;
import workbook.ebean.exercise.Authorization;
import workbook.ebean.exercise.Token;
import workbook.ebean.exercise.query.QAuthorization;
import workbook.exercise.PresentedToken;
import workbook.exercise.TokenOwner;

public final class TokenLookup {

    public static TokenOwner find(Database database, PresentedToken presented) {
        return new QAuthorization(database)
                .tokens.fetch().findList().stream()
                        .filter(authorization -> authorization.getTokens().stream()
                                .anyMatch(token -> token.getHash().equals(presented.hash())
                                        && token.getKind().equals(presented.kind())))
                        .map(TokenLookup::owner)
                        .findFirst()
                        .orElseThrow();
    }

    private static TokenOwner owner(Authorization authorization) {
        return new TokenOwner(
                authorization.getId(),
                authorization.getPrincipalName(),
                authorization.getTokens().stream().map(Token::getKind).sorted().toList());
    }
}

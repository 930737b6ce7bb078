package workbook.exercises.ebean;

import io.ebean.Database;
import workbook.ebean.exercise.Authorization;
import workbook.ebean.exercise.Token;
import workbook.ebean.exercise.query.QAuthorization;
import workbook.ebean.exercise.query.QToken;
import workbook.exercise.PresentedToken;
import workbook.exercise.TokenOwner;

public final class TokenLookup {

    public static TokenOwner find(Database database, PresentedToken presented) {
        QToken wanted = new QToken(database).hash.eq(presented.hash()).select(QToken.alias().id.authorizationId);
        QAuthorization query = new QAuthorization(database)
                .id
                .in(wanted.query())
                .tokens
                .fetch()
                .id
                .asc();
        return owner(query.findList().get(0));
    }

    private static TokenOwner owner(Authorization authorization) {
        return new TokenOwner(
                authorization.getId(),
                authorization.getPrincipalName(),
                authorization.getTokens().stream().map(Token::getKind).sorted().toList());
    }
}

package workbook.exercises.ebean;

import io.ebean.Database;
import workbook.ebean.exercise.Authorization;
import workbook.ebean.exercise.Token;
import workbook.ebean.exercise.query.QAuthorization;
import workbook.exercise.PresentedToken;
import workbook.exercise.TokenOwner;

public final class TokenLookup {

    public static TokenOwner find(Database database, PresentedToken presented) {
        QAuthorization query = new QAuthorization(database).tokens.fetchQuery();
        query.tokens.hash.eq(presented.hash()).tokens.id.kind.eq(presented.kind());
        return owner(query.findOneOrEmpty().orElseThrow());
    }

    private static TokenOwner owner(Authorization authorization) {
        return new TokenOwner(
                authorization.getId(),
                authorization.getPrincipalName(),
                authorization.getTokens().stream().map(Token::getKind).sorted().toList());
    }
}

package workbook.exercises.ebean;

import io.ebean.Database;
import workbook.ebean.exercise.Authorization;
import workbook.ebean.exercise.Token;
import workbook.ebean.exercise.query.QToken;
import workbook.exercise.PresentedToken;
import workbook.exercise.TokenOwner;

public final class TokenLookup {

    public static TokenOwner find(Database database, PresentedToken presented) {
        // TODO: one query for the authorization, with all of its tokens
        QToken query = new QToken(database);
        query.hash.eq(presented.hash()).id.kind.eq(presented.kind());
        Token token = query.findOneOrEmpty().orElseThrow();
        return owner(token.getAuthorization());
    }

    private static TokenOwner owner(Authorization authorization) {
        return new TokenOwner(
                authorization.getId(),
                authorization.getPrincipalName(),
                authorization.getTokens().stream().map(Token::getKind).sorted().toList());
    }
}

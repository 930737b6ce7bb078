package workbook.exercises.ebean;

import io.ebean.Database;
import workbook.ebean.exercise.Authorization;
import workbook.ebean.exercise.Token;
import workbook.ebean.exercise.query.QAuthorization;
import workbook.exercise.NewToken;

public final class RedeemOnce {

    /** The authorization of a code, with its tokens. */
    public static Authorization read(Database database, String codeHash) {
        QAuthorization query = new QAuthorization(database).tokens.fetch();
        query.tokens.hash.eq(codeHash).tokens.id.kind.eq("code");
        return query.findOneOrEmpty().orElseThrow();
    }

    /** Says whether the code was honoured: it is invalidated then, and the access token stored. */
    public static boolean redeem(Database database, Authorization read, NewToken accessToken) {
        return database.executeCall(() -> {
            Token code = read(database, read.getToken("code").getHash()).getToken("code");
            if (code.isInvalidated()) {
                return false;
            }
            code.setInvalidated(true);
            database.save(code);
            database.insert(new Token(read.getId(), "access_token", accessToken.value(), accessToken.hash()));
            return true;
        });
    }
}

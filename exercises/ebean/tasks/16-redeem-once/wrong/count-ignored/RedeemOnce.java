package workbook.exercises.ebean;

import io.ebean.Database;
import workbook.ebean.exercise.Authorization;
import workbook.ebean.exercise.Token;
import workbook.ebean.exercise.query.QAuthorization;
import workbook.ebean.exercise.query.QToken;
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
        Token code = read.getToken("code");
        if (code.isInvalidated()) {
            return false;
        }
        database.execute(() -> {
            QToken good = new QToken(database).invalidated.isFalse();
            good.hash.eq(code.getHash()).id.kind.eq("code");
            good.asUpdate().set(QToken.alias().invalidated, true).update();
            database.merge(new Token(read.getId(), "access_token", accessToken.value(), accessToken.hash()));
        });
        return true;
    }
}

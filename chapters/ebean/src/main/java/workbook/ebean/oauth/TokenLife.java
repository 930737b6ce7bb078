package workbook.ebean.oauth;

import static workbook.oauth.Oauth.TOKEN_LIFE;

import io.ebean.Database;
import java.util.List;
import workbook.oauth.server.Flow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A token is refreshed, looked at and revoked, on these stores. */
public final class TokenLife {

    private TokenLife() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, Flow, Flow.Result>to(TOKEN_LIFE)
                .idiom("stores", TokenLife::stores)
                .list();
    }

    // tag::stores[]
    static Flow.Result stores(Database database, Flow flow) throws Exception {
        return flow.with(LibraryStores.of(database));
    }
    // end::stores[]
}

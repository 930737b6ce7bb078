package workbook.jooq.oauth;

import static workbook.oauth.Oauth.TOKEN_LIFE;

import java.util.List;
import org.jooq.DSLContext;
import workbook.oauth.server.Flow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A token is refreshed, looked at and revoked, on these stores. */
public final class TokenLife {

    private TokenLife() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, Flow, Flow.Result>to(TOKEN_LIFE)
                .idiom("stores", TokenLife::stores)
                .list();
    }

    // tag::stores[]
    static Flow.Result stores(DSLContext ctx, Flow flow) throws Exception {
        return flow.with(LibraryStores.of(ctx));
    }
    // end::stores[]
}

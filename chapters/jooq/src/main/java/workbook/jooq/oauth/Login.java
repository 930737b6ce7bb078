package workbook.jooq.oauth;

import static workbook.oauth.Oauth.LOGIN;

import java.util.List;
import org.jooq.DSLContext;
import workbook.oauth.server.Flow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A user logs in to a server on these stores. */
public final class Login {

    private Login() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, Flow, Flow.Result>to(LOGIN)
                .idiom("stores", Login::stores)
                .list();
    }

    // tag::stores[]
    static Flow.Result stores(DSLContext ctx, Flow flow) throws Exception {
        return flow.with(LibraryStores.of(ctx));
    }
    // end::stores[]
}

package workbook.ebean.oauth;

import static workbook.oauth.Oauth.LOGIN;

import io.ebean.Database;
import java.util.List;
import workbook.oauth.server.Flow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A user logs in to a server on these stores. */
public final class Login {

    private Login() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, Flow, Flow.Result>to(LOGIN)
                .idiom("stores", Login::stores)
                .list();
    }

    // tag::stores[]
    static Flow.Result stores(Database database, Flow flow) throws Exception {
        return flow.with(LibraryStores.of(database));
    }
    // end::stores[]
}

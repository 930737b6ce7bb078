package workbook.hibernate.oauth;

import static workbook.oauth.Oauth.LOGIN;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.oauth.server.Flow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A user logs in to a server on these stores. */
public final class Login {

    private Login() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Flow, Flow.Result>to(LOGIN)
                .idiom("stores", Login::stores)
                .list();
    }

    // tag::stores[]
    static Flow.Result stores(SessionFactory factory, Flow flow) throws Exception {
        return flow.with(LibraryStores.of(factory));
    }
    // end::stores[]
}

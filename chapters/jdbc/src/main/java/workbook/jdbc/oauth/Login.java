package workbook.jdbc.oauth;

import static workbook.oauth.Oauth.LOGIN;

import java.util.List;
import javax.sql.DataSource;
import workbook.oauth.server.Flow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A user logs in to a server on Spring's own stores. */
public final class Login {

    private Login() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, Flow, Flow.Result>to(LOGIN)
                .idiom("spring-jdbc", Login::springJdbc)
                .list();
    }

    // tag::spring-jdbc[]
    static Flow.Result springJdbc(DataSource database, Flow flow) throws Exception {
        return SpringStores.alone(database, stores -> flow.with(stores));
    }
    // end::spring-jdbc[]
}

package workbook.jdbc.oauth;

import static workbook.oauth.Oauth.TOKEN_LIFE;

import java.util.List;
import javax.sql.DataSource;
import workbook.oauth.server.Flow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A token is refreshed, looked at and revoked, on Spring's own stores. */
public final class TokenLife {

    private TokenLife() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, Flow, Flow.Result>to(TOKEN_LIFE)
                .idiom("spring-jdbc", TokenLife::springJdbc)
                .list();
    }

    // tag::spring-jdbc[]
    static Flow.Result springJdbc(DataSource database, Flow flow) throws Exception {
        return SpringStores.alone(database, stores -> flow.with(stores));
    }
    // end::spring-jdbc[]
}

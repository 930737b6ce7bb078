package workbook.jdbc.oauth;

import static workbook.oauth.Oauth.AUTHORIZATION_STORE;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import workbook.oauth.Script;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** Authorizations in Spring's own table: one row with columns for each kind of token. */
public final class AuthorizationStore {

    private AuthorizationStore() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches
                .<DataSource, Script<OAuth2AuthorizationService, List<OAuth2Authorization>>, List<OAuth2Authorization>>
                        to(AUTHORIZATION_STORE)
                .idiom("spring-jdbc", AuthorizationStore::springJdbc)
                .list();
    }

    // tag::spring-jdbc[]
    static List<OAuth2Authorization> springJdbc(
            DataSource database, Script<OAuth2AuthorizationService, List<OAuth2Authorization>> script)
            throws Exception {
        return SpringStores.alone(database, stores -> script.with(stores.authorizations()));
    }
    // end::spring-jdbc[]
}

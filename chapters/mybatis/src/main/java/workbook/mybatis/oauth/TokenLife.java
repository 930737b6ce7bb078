package workbook.mybatis.oauth;

import static workbook.oauth.Oauth.TOKEN_LIFE;

import java.util.List;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.oauth.server.Flow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A token is refreshed, looked at and revoked, on these stores. */
public final class TokenLife {

    private TokenLife() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, Flow, Flow.Result>to(TOKEN_LIFE)
                .idiom("stores", TokenLife::stores)
                .list();
    }

    // tag::stores[]
    static Flow.Result stores(SqlSessionFactory factory, Flow flow) throws Exception {
        return flow.with(LibraryStores.of(factory));
    }
    // end::stores[]
}

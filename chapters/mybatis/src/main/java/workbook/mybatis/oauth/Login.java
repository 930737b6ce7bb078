package workbook.mybatis.oauth;

import static workbook.oauth.Oauth.LOGIN;

import java.util.List;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.oauth.server.Flow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A user logs in to a server on these stores. */
public final class Login {

    private Login() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, Flow, Flow.Result>to(LOGIN)
                .idiom("stores", Login::stores)
                .list();
    }

    // tag::stores[]
    static Flow.Result stores(SqlSessionFactory factory, Flow flow) throws Exception {
        return flow.with(LibraryStores.of(factory));
    }
    // end::stores[]
}

package workbook.mybatis.oauth;

import org.apache.ibatis.session.SqlSessionFactory;
import workbook.oauth.Stores;

/** Everything that an authorization server keeps, in MyBatis. */
public final class LibraryStores {

    private LibraryStores() {}

    public static Stores of(SqlSessionFactory factory) {
        return new Stores(new ClientStore(factory), new AuthorizationStore(factory), new ConsentStore(factory));
    }
}

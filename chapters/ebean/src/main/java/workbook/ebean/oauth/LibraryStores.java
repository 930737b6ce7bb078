package workbook.ebean.oauth;

import io.ebean.Database;
import workbook.oauth.Stores;

/** Everything that an authorization server keeps, in Ebean. */
public final class LibraryStores {

    private LibraryStores() {}

    public static Stores of(Database database) {
        return new Stores(new ClientStore(database), new AuthorizationStore(database), new ConsentStore(database));
    }
}

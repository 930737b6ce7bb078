package workbook.hibernate.oauth;

import org.hibernate.SessionFactory;
import workbook.oauth.Stores;

/** Everything that an authorization server keeps, in Hibernate. */
public final class LibraryStores {

    private LibraryStores() {}

    public static Stores of(SessionFactory factory) {
        return new Stores(new ClientStore(factory), new AuthorizationStore(factory), new ConsentStore(factory));
    }
}

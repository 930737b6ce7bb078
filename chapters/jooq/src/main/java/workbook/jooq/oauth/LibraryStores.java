package workbook.jooq.oauth;

import org.jooq.DSLContext;
import workbook.oauth.Stores;

/** Everything that an authorization server keeps, in jOOQ. */
public final class LibraryStores {

    private LibraryStores() {}

    public static Stores of(DSLContext ctx) {
        return new Stores(new ClientStore(ctx), new AuthorizationStore(ctx), new ConsentStore(ctx));
    }
}

package workbook.jooq;

import workbook.jooq.oauth.LibraryStores;
import workbook.oauth.OwnTablesContract;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

class OauthStoresTest extends OwnTablesContract {
    OauthStoresTest(DatabaseKind kind, Databases databases) {
        super(kind, databases, new JooqChapter(), LibraryStores::of);
    }
}

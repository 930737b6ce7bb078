package workbook.ebean;

import workbook.oauth.OwnTablesContract;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.ebean.oauth.LibraryStores;

class OauthStoresTest extends OwnTablesContract {
    OauthStoresTest(DatabaseKind kind, Databases databases) {
        super(kind, databases, new EbeanChapter(), LibraryStores::of);
    }
}

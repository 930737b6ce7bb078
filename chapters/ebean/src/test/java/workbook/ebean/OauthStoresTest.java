package workbook.ebean;

import workbook.ebean.oauth.LibraryStores;
import workbook.oauth.OwnTablesContract;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

class OauthStoresTest extends OwnTablesContract {
    OauthStoresTest(DatabaseKind kind, Databases databases) {
        super(kind, databases, new EbeanChapter(), LibraryStores::of);
    }
}

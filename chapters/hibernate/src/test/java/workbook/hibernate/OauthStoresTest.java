package workbook.hibernate;

import workbook.hibernate.oauth.LibraryStores;
import workbook.oauth.OwnTablesContract;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

class OauthStoresTest extends OwnTablesContract {
    OauthStoresTest(DatabaseKind kind, Databases databases) {
        super(kind, databases, new HibernateChapter(), LibraryStores::of);
    }
}

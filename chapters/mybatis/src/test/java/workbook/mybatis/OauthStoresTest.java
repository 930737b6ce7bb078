package workbook.mybatis;

import workbook.mybatis.oauth.LibraryStores;
import workbook.oauth.OwnTablesContract;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

class OauthStoresTest extends OwnTablesContract {
    OauthStoresTest(DatabaseKind kind, Databases databases) {
        super(kind, databases, new MybatisChapter(), LibraryStores::of);
    }
}

package workbook.jdbc;

import workbook.oauth.Oauth;
import workbook.scenario.Contract;

class OauthTest extends Contract {
    OauthTest() {
        super(new JdbcChapter(), Oauth.scenarios());
    }
}

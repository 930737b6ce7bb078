package workbook.jooq;

import workbook.oauth.Oauth;
import workbook.scenario.Contract;

class OauthTest extends Contract {
    OauthTest() {
        super(new JooqChapter(), Oauth.scenarios());
    }
}

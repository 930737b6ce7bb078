package workbook.ebean;

import workbook.oauth.Oauth;
import workbook.scenario.Contract;

class OauthTest extends Contract {
    OauthTest() {
        super(new EbeanChapter(), Oauth.scenarios());
    }
}

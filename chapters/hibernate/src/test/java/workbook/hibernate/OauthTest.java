package workbook.hibernate;

import workbook.oauth.Oauth;
import workbook.scenario.Contract;

class OauthTest extends Contract {
    OauthTest() {
        super(new HibernateChapter(), Oauth.scenarios());
    }
}

package workbook.mybatis;

import workbook.oauth.Oauth;
import workbook.scenario.Contract;

class OauthTest extends Contract {
    OauthTest() {
        super(new MybatisChapter(), Oauth.scenarios());
    }
}

package workbook.mybatis.oauth;

import java.util.ArrayList;
import java.util.List;
import workbook.oauth.AuthorizationRow;
import workbook.oauth.TokenRow;

/** An authorization as it is read. Not the record itself: MyBatis fills a collection, and hands none to a constructor. */
public class Authorization {

    // tag::mapping[]
    // MyBatis sets fields without a setter.
    private String id;
    private String registeredClientId;
    private String principalName;
    private String grantType;
    private String scopes;
    private String attributes;
    private long version;
    private List<TokenRow> tokens = new ArrayList<>();
    // end::mapping[]

    AuthorizationRow row() {
        return new AuthorizationRow(
                id, registeredClientId, principalName, grantType, scopes, attributes, version, List.copyOf(tokens));
    }
}

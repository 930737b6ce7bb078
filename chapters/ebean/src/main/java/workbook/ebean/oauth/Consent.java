package workbook.ebean.oauth;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import workbook.oauth.ConsentRow;

/** What a user allowed a client. */
@Entity
@Table(name = "oauth_consents")
public class Consent {

    @EmbeddedId
    private ConsentKey id;

    private String authorities;

    Consent(ConsentRow row) {
        id = new ConsentKey(row.registeredClientId(), row.principalName());
        authorities = row.authorities();
    }

    ConsentRow row() {
        return new ConsentRow(id.registeredClientId(), id.principalName(), authorities);
    }
}

package workbook.hibernate.oauth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import workbook.oauth.ConsentRow;

/** What a user allowed a client. */
@Entity(name = "OauthConsent")
@Table(name = "oauth_consents")
@IdClass(Consent.Key.class)
public class Consent {

    /** Whom, and by whom. */
    public record Key(String registeredClientId, String principalName) implements Serializable {}

    @Id
    @Column(name = "registered_client_id")
    private String registeredClientId;

    @Id
    @Column(name = "principal_name")
    private String principalName;

    private String authorities;

    protected Consent() {}

    Consent(ConsentRow row) {
        registeredClientId = row.registeredClientId();
        principalName = row.principalName();
        authorities = row.authorities();
    }

    ConsentRow row() {
        return new ConsentRow(registeredClientId, principalName, authorities);
    }
}

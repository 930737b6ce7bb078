package workbook.ebean.blob;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** JSON as the text that it is. */
@Entity
@Table(name = "users")
public class JsonTextUser extends Person {

    private String profile;

    public JsonTextUser(String name, String email, String profile) {
        super(name, email);
        this.profile = profile;
    }

    public String getProfile() {
        return profile;
    }
}

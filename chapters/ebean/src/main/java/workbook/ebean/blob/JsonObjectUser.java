package workbook.ebean.blob;

import io.ebean.annotation.DbJsonB;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

// tag::mapping[]
/** JSON as an object that Jackson reads; a checksum of the text tells whether it was changed. */
@Entity
@Table(name = "users")
public class JsonObjectUser extends Person {

    @DbJsonB
    private Details profile;
    // end::mapping[]

    public JsonObjectUser(String name, String email, Details profile) {
        super(name, email);
        this.profile = profile;
    }

    public Details getProfile() {
        return profile;
    }

    public void setProfile(Details profile) {
        this.profile = profile;
    }
}

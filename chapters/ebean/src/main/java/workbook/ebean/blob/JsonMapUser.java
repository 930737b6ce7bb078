package workbook.ebean.blob;

import io.ebean.annotation.DbJsonB;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;

// tag::mapping[]
/** JSON as a map that Ebean reads itself: one that knows whether it was changed. */
@Entity
@Table(name = "users")
public class JsonMapUser extends Person {

    @DbJsonB
    private Map<String, Object> profile;
    // end::mapping[]

    public JsonMapUser(String name, String email, Map<String, Object> profile) {
        super(name, email);
        this.profile = profile;
    }

    public Map<String, Object> getProfile() {
        return profile;
    }

    public void setProfile(Map<String, Object> profile) {
        this.profile = profile;
    }
}

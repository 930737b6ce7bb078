package workbook.ebean.blob;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.ebean.annotation.DbJsonB;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;

/** JSON as a map that Jackson reads: any Jackson annotation on the property says so. */
@Entity
@Table(name = "users")
public class JacksonMapUser extends Person {

    @DbJsonB
    @JsonProperty
    private Map<String, Object> profile;

    public JacksonMapUser(String name, String email, Map<String, Object> profile) {
        super(name, email);
        this.profile = profile;
    }

    public Map<String, Object> getProfile() {
        return profile;
    }
}

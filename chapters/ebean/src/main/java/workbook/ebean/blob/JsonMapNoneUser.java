package workbook.ebean.blob;

import io.ebean.annotation.DbJsonB;
import io.ebean.annotation.MutationDetection;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;

/** JSON as a map that is not to be watched. */
@Entity
@Table(name = "users")
public class JsonMapNoneUser extends Person {

    @DbJsonB(mutationDetection = MutationDetection.NONE)
    private Map<String, Object> profile;

    public Map<String, Object> getProfile() {
        return profile;
    }

    public void setProfile(Map<String, Object> profile) {
        this.profile = profile;
    }
}

package workbook.ebean.blob;

import io.ebean.annotation.DbJsonB;
import io.ebean.annotation.MutationDetection;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** JSON as an object, its text kept to compare with. */
@Entity
@Table(name = "users")
public class JsonObjectSourceUser extends Person {

    @DbJsonB(mutationDetection = MutationDetection.SOURCE)
    private Details profile;

    public Details getProfile() {
        return profile;
    }

    public void setProfile(Details profile) {
        this.profile = profile;
    }
}

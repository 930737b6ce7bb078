package workbook.ebean.blob;

import io.ebean.annotation.DbJsonB;
import io.ebean.annotation.MutationDetection;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** JSON as an object that is not watched. */
@Entity
@Table(name = "users")
public class JsonObjectNoneUser extends Person {

    @DbJsonB(mutationDetection = MutationDetection.NONE)
    private Details profile;

    public Details getProfile() {
        return profile;
    }

    public void setProfile(Details profile) {
        this.profile = profile;
    }
}

package workbook.ebean.blob;

import io.ebean.annotation.DbJsonB;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** JSON as an object whose class has no {@code equals}. */
@Entity
@Table(name = "users")
public class JsonObjectWithoutEqualsUser extends Person {

    @DbJsonB
    private DetailsWithoutEquals profile;

    public DetailsWithoutEquals getProfile() {
        return profile;
    }

    public void setProfile(DetailsWithoutEquals profile) {
        this.profile = profile;
    }
}

package workbook.ebean.blob;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import workbook.blob.Profile;

/** The blob as a {@link Profile}, whichever version of the class has written it. */
@Entity
@Table(name = "users")
public class ProfileUser extends Person {

    private Profile data;

    public Profile getData() {
        return data;
    }
}

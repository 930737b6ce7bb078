package workbook.ebean.blob;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The blob as a {@link TodaysProfile}. */
@Entity
@Table(name = "users")
public class TodaysProfileUser extends Person {

    private TodaysProfile data;

    public TodaysProfile getData() {
        return data;
    }
}

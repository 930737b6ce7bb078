package workbook.ebean.blob;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The blob by {@link TrackedAttributesType}. */
@Entity
@Table(name = "users")
public class TrackedUser extends Person {

    private TrackedAttributes data;

    public TrackedUser(String name, String email, TrackedAttributes data) {
        super(name, email);
        this.data = data;
    }

    public TrackedAttributes getData() {
        return data;
    }

    public void setData(TrackedAttributes data) {
        this.data = data;
    }
}

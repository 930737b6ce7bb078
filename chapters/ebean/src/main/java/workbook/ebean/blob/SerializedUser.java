package workbook.ebean.blob;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The blob by {@link AttributesConverter}, which Ebean finds by the type of the property. */
@Entity
@Table(name = "users")
public class SerializedUser extends Person {

    private Attributes data;

    public SerializedUser(String name, String email, Attributes data) {
        super(name, email);
        this.data = data;
    }

    public Attributes getData() {
        return data;
    }

    public void setData(Attributes data) {
        this.data = data;
    }
}

package workbook.hibernate.blob;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashMap;

/** A user whose map Hibernate serializes by itself, and reads without a filter. */
@Entity
@Table(name = "users")
public class SerializableUser {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String email;

    // tag::serializable[]
    /** A basic attribute because the class is Serializable: an interface would not be one. */
    private HashMap<String, Object> data;
    // end::serializable[]

    protected SerializableUser() {}

    public SerializableUser(String name, String email, HashMap<String, Object> data) {
        this.name = name;
        this.email = email;
        this.data = data;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public HashMap<String, Object> getData() {
        return data;
    }

    public void setData(HashMap<String, Object> data) {
        this.data = data;
    }
}

package workbook.hibernate.blob;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import workbook.blob.Profile;

/** A user whose profile Hibernate deserializes by itself, without a filter. */
@Entity
@Table(name = "users")
public class SerializableProfileUser {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String email;

    private Profile data;

    protected SerializableProfileUser() {}

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public Profile getData() {
        return data;
    }
}

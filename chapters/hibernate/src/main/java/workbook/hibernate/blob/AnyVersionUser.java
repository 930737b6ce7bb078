package workbook.hibernate.blob;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import workbook.blob.Profile;

/** A user whose profile any version of the class may have written. */
@Entity
@Table(name = "users")
public class AnyVersionUser {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String email;

    @Convert(converter = AnyVersionConverter.class)
    private Profile data;

    protected AnyVersionUser() {}

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

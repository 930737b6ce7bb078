package workbook.hibernate.blob;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A user whose JSON is read into a record. */
@Entity
@Table(name = "users")
public class DocumentUser {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String email;

    @JdbcTypeCode(SqlTypes.JSON)
    private Document profile;

    protected DocumentUser() {}

    public DocumentUser(String name, String email, Document profile) {
        this.name = name;
        this.email = email;
        this.profile = profile;
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

    public Document getProfile() {
        return profile;
    }
}

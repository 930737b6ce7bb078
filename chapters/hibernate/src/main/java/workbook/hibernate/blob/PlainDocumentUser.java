package workbook.hibernate.blob;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A user whose JSON is read into a class without {@code equals}. */
@Entity
@Table(name = "users")
public class PlainDocumentUser {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String email;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlainDocument profile;

    protected PlainDocumentUser() {}

    public PlainDocumentUser(String name, String email, PlainDocument profile) {
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

    public PlainDocument getProfile() {
        return profile;
    }

    public void setProfile(PlainDocument profile) {
        this.profile = profile;
    }
}

package workbook.hibernate.relationship;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A user whose collection owns the foreign key: {@code @OneToMany} with {@code @JoinColumn} and no {@code mappedBy}. */
@Entity
@Table(name = "users")
public class JoinColumnUser {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String email;

    // tag::mapping[]
    /** {@code nullable = false} puts the key into the insert; the collection then writes it once more. */
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "user_id", nullable = false)
    private List<JoinColumnPost> posts = new ArrayList<>();
    // end::mapping[]

    protected JoinColumnUser() {}

    public JoinColumnUser(String name, String email) {
        this.name = name;
        this.email = email;
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

    public List<JoinColumnPost> getPosts() {
        return posts;
    }
}

package workbook.ebean.relationship;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** The same table as {@link User}, as mapped by whoever leaves {@code cascade} at its default, which is none. */
@Entity
@Table(name = "users")
public class UserWithoutCascade {

    @Id
    private long id;

    private String name;

    private String email;

    @OneToMany(mappedBy = "user")
    private List<PostWithoutCascade> posts = new ArrayList<>();

    public UserWithoutCascade(String name, String email) {
        this.name = name;
        this.email = email;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public List<PostWithoutCascade> getPosts() {
        return posts;
    }
}

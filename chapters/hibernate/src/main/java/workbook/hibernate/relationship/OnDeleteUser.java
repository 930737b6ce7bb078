package workbook.hibernate.relationship;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A user whose posts the database deletes: {@code on delete cascade} stands in the migration. */
@Entity
@Table(name = "users")
public class OnDeleteUser {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String email;

    /** Without {@code CascadeType.REMOVE}: it would load the posts when the user is removed. */
    @OneToMany(mappedBy = "user", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<OnDeletePost> posts = new ArrayList<>();

    protected OnDeleteUser() {}

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public List<OnDeletePost> getPosts() {
        return posts;
    }
}

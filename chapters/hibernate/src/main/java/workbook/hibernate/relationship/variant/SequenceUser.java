package workbook.hibernate.relationship.variant;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A user whose id comes from a sequence, fifty with one call. */
@Entity
@Table(name = "users")
public class SequenceUser {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "user_ids")
    @SequenceGenerator(name = "user_ids", sequenceName = "user_ids", allocationSize = 50)
    private Long id;

    private String name;

    private String email;

    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<SequencePost> posts = new ArrayList<>();

    protected SequenceUser() {}

    public SequenceUser(String name, String email) {
        this.name = name;
        this.email = email;
    }

    public void addPost(SequencePost post) {
        posts.add(post);
        post.setUser(this);
    }

    public Long getId() {
        return id;
    }

    public List<SequencePost> getPosts() {
        return posts;
    }
}

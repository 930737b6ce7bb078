package workbook.hibernate.relationship;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A user whose id comes from a sequence: known before the insert, which can then wait for a batch. */
@Entity
@Table(name = "users")
public class SequenceUser {

    // tag::ids[]
    /** {@code allocationSize} must be the sequence's increment: one call gives fifty ids (the pooled optimizer). */
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "user_ids")
    @SequenceGenerator(name = "user_ids", sequenceName = "user_ids", initialValue = 1_000_001, allocationSize = 50)
    private Long id;
    // end::ids[]

    private String name;

    private String email;

    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
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

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public List<SequencePost> getPosts() {
        return posts;
    }
}

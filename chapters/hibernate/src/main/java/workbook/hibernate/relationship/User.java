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

// tag::user[]
@Entity
@Table(name = "users")
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String email;

    private Integer age;

    // The foreign key is on the other side: mappedBy names the field there that is written.
    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Post> posts = new ArrayList<>();

    protected User() {}

    public User(String name, String email) {
        this.name = name;
        this.email = email;
    }

    /** Keeps both sides in step: the collection for the reader, the post's user for the table. */
    public void addPost(Post post) {
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

    public Integer getAge() {
        return age;
    }

    public List<Post> getPosts() {
        return posts;
    }
}
// end::user[]

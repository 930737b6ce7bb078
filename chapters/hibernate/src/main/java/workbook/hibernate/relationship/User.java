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

// tag::mapping[]
/** A user, who owns posts: they are stored, changed and deleted with the user. */
@Entity
@Table(name = "users")
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String email;

    private Integer age;

    /**
     * The inverse side: {@link Post#getUser()} is what the database stores. A List of this kind is a bag to Hibernate;
     * two bags cannot be join-fetched in one query (MultipleBagFetchException), and {@code @OrderBy} sorts in SQL only.
     */
    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Post> posts = new ArrayList<>();
    // end::mapping[]

    protected User() {}

    public User(String name, String email) {
        this.name = name;
        this.email = email;
    }

    // tag::both-sides[]
    /** Keeps both sides in step: only the post's side is written. */
    public Post addPost(Post post) {
        posts.add(post);
        post.setUser(this);
        return post;
    }

    /** Orphan removal deletes the post at the next flush. */
    public void removePost(Post post) {
        posts.remove(post);
        post.setUser(null);
    }
    // end::both-sides[]

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

    /** The managed collection itself, as Hibernate users expect it. */
    public List<Post> getPosts() {
        return posts;
    }

    /** There for {@code replace-the-collection}; an entity is better off without it. */
    void setPosts(List<Post> posts) {
        this.posts = posts;
    }
}

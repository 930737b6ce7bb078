package workbook.ebean.relationship;

import io.ebean.annotation.Aggregation;
import io.ebean.annotation.Formula;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;

// tag::mapping[]
/** Whoever writes posts and comments. Both go with the user. */
@Entity
@Table(name = "users")
public class User {

    @Id
    private long id;

    private String name;

    private String email;

    private Integer age;

    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Post> posts = new ArrayList<>();

    @OneToMany(mappedBy = "user", cascade = CascadeType.REMOVE)
    private List<Comment> comments = new ArrayList<>();
    // end::mapping[]

    // tag::computed[]
    /** Transient: only a query that selects it computes it. */
    @Transient
    @Formula(
            select = "coalesce(counted_${ta}.posts, 0)",
            join = "left join (select user_id, count(*) as posts from posts group by user_id) counted_${ta}"
                    + " on counted_${ta}.user_id = ${ta}.id")
    private long postCount;

    /** Also only when selected: the query then joins the posts, and groups by everything else that it selects. */
    @Aggregation("count(posts.id)")
    private long joinedPostCount;
    // end::computed[]

    // tag::constructor[]
    public User(String name, String email) {
        this.name = name;
        this.email = email;
    }
    // end::constructor[]

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
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

    public void setPosts(List<Post> posts) {
        this.posts = posts;
    }

    public List<Comment> getComments() {
        return comments;
    }

    public long getPostCount() {
        return postCount;
    }

    public long getJoinedPostCount() {
        return joinedPostCount;
    }
}

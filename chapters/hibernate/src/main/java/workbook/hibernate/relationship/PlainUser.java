package workbook.hibernate.relationship;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A user who only refers to posts: no cascade, no orphan removal. */
@Entity
@Table(name = "users")
public class PlainUser {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String email;

    @OneToMany(mappedBy = "user")
    @OrderBy("id")
    private List<PlainPost> posts = new ArrayList<>();

    protected PlainUser() {}

    public PlainUser(String name, String email) {
        this.name = name;
        this.email = email;
    }

    public void addPost(PlainPost post) {
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

    public List<PlainPost> getPosts() {
        return posts;
    }
}

package workbook.mybatis.relationship;

import java.util.ArrayList;
import java.util.List;

/** A user with posts. Neither a record nor final: what loads the posts lazily is a subclass that MyBatis makes. */
public class User {

    // tag::mapping[]
    // MyBatis sets fields without a setter: it fills the posts, and copies all three into the subclass.
    private long id;
    private String name;
    private List<Post> posts = new ArrayList<>();

    public User(long id, String name) {
        this.id = id;
        this.name = name;
    }
    // end::mapping[]

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public List<Post> getPosts() {
        return posts;
    }
}

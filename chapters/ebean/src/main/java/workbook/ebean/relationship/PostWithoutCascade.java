package workbook.ebean.relationship;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A post of a {@link UserWithoutCascade}. */
@Entity
@Table(name = "posts")
public class PostWithoutCascade {

    @Id
    private long id;

    private String title;

    private String content;

    @ManyToOne(optional = false)
    private UserWithoutCascade user;

    public PostWithoutCascade(String title, String content) {
        this.title = title;
        this.content = content;
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getContent() {
        return content;
    }

    public UserWithoutCascade getUser() {
        return user;
    }
}

package workbook.exercises.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.Tag;
import workbook.scenario.TagChange;

@Entity
@Table(name = "posts")
public class TagPosts {

    @Id
    private Long id;

    private String title;

    // TODO: a collection of which Hibernate can change one row
    @ManyToMany
    @JoinTable(
            name = "post_tags",
            joinColumns = @JoinColumn(name = "post_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private List<Tag> tags;

    public static void change(SessionFactory factory, TagChange change) {
        factory.inTransaction(session -> {
            TagPosts post = session.createSelectionQuery("from TagPosts where title = :title", TagPosts.class)
                    .setParameter("title", change.postTitle())
                    .getSingleResult();
            post.tags.removeIf(tag -> tag.getName().equals(change.remove()));
            post.tags.add(session.merge(new Tag(change.add())));
        });
    }
}

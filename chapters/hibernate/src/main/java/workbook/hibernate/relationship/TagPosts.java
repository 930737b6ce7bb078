package workbook.hibernate.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.TAG_POSTS;

import java.util.List;
import org.hibernate.KeyType;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.TagChange;

/** One tag off a post, another on. */
public final class TagPosts {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES =
            List.of(User.class, Post.class, Tag.class, PostTag.class, BagPost.class);

    private TagPosts() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, TagChange, Void>to(TAG_POSTS)
                .trap("list", change(TagPosts::list))
                .idiom("set", change(TagPosts::set))
                .alternative("join-entity", change(TagPosts::joinEntity))
                .list();
    }

    // tag::list[]
    static void list(SessionFactory factory, TagChange change) {
        factory.inTransaction(session -> {
            BagPost post = session.createSelectionQuery("from BagPost where title = :title", BagPost.class)
                    .setParameter("title", change.postTitle())
                    .getSingleResult();
            // Trap: a bag cannot tell its rows apart. It deletes all of them and inserts what is left.
            post.getTags().removeIf(tag -> tag.getName().equals(change.remove()));
            post.getTags().add(findOrCreate(session, change.add()));
        });
    }
    // end::list[]

    // tag::set[]
    static void set(SessionFactory factory, TagChange change) {
        factory.inTransaction(session -> {
            Post post = session.createSelectionQuery("from Post where title = :title", Post.class)
                    .setParameter("title", change.postTitle())
                    .getSingleResult();
            post.getTags().removeIf(tag -> tag.getName().equals(change.remove()));
            post.getTags().add(findOrCreate(session, change.add()));
        });
    }

    private static Tag findOrCreate(Session session, String name) {
        Tag tag = session.find(Tag.class, name, KeyType.NATURAL);
        if (tag == null) {
            tag = new Tag(name);
            session.persist(tag);
        }
        return tag;
    }
    // end::set[]

    // tag::join-entity[]
    static void joinEntity(SessionFactory factory, TagChange change) {
        factory.inTransaction(session -> {
            Post post = session.createSelectionQuery("from Post where title = :title", Post.class)
                    .setParameter("title", change.postTitle())
                    .getSingleResult();
            // The other tags are not loaded.
            session.createMutationQuery(
                            "delete from PostTag where post = :post and tag in (from Tag where name = :name)")
                    .setParameter("post", post)
                    .setParameter("name", change.remove())
                    .executeUpdate();
            session.persist(new PostTag(post, findOrCreate(session, change.add())));
        });
    }
    // end::join-entity[]
}

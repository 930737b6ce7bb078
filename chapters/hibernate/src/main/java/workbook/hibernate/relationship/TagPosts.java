package workbook.hibernate.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.TAG_POSTS;

import java.util.List;
import org.hibernate.KeyType;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.variant.ListTaggedPost;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.TagChange;

/** One tag comes off a post, another goes on. */
public final class TagPosts {

    private TagPosts() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, TagChange, Void>to(TAG_POSTS)
                .trap("list", change(TagPosts::list))
                .idiom("set", change(TagPosts::set))
                .list();
    }

    // tag::list[]
    static void list(SessionFactory sessions, TagChange given) {
        sessions.inTransaction(session -> {
            ListTaggedPost post = session.createSelectionQuery(
                            "from ListTaggedPost p left join fetch p.tags where p.title = :title", ListTaggedPost.class)
                    .setParameter("title", given.postTitle())
                    .getSingleResult();
            // A trap: a row of a List without an order cannot be told from its twin, so all are written anew.
            post.getTags().removeIf(tag -> tag.getName().equals(given.remove()));
            post.getTags().add(tag(given.add(), session));
        });
    }
    // end::list[]

    // tag::set[]
    static void set(SessionFactory sessions, TagChange given) {
        sessions.inTransaction(session -> {
            Post post = session.createSelectionQuery(
                            "from Post p left join fetch p.tags where p.title = :title", Post.class)
                    .setParameter("title", given.postTitle())
                    .getSingleResult();
            post.getTags().removeIf(tag -> tag.getName().equals(given.remove()));
            post.getTags().add(tag(given.add(), session));
        });
    }
    // end::set[]

    /** The tag of this name, made when there is none. */
    private static Tag tag(String name, Session session) {
        Tag found = session.find(Tag.class, name, KeyType.NATURAL);
        if (found != null) {
            return found;
        }
        Tag made = new Tag(name);
        session.persist(made);
        return made;
    }
}

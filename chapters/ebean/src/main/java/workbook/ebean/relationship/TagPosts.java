package workbook.ebean.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.TAG_POSTS;

import io.ebean.Database;
import io.ebean.Transaction;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import workbook.ebean.relationship.query.QPost;
import workbook.ebean.relationship.query.QTag;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.TagChange;

/** One tag off a post, another on: rows of the join table, and a tag that may not exist yet. */
public final class TagPosts {

    private TagPosts() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, TagChange, Void>to(TAG_POSTS)
                .trap("set-new-tags", change(TagPosts::setNewTags))
                .idiom("change-set", change(TagPosts::changeSet))
                .alternative("filter-many", change(TagPosts::filterMany))
                .alternative("sql-update", change(TagPosts::sqlUpdate))
                .list();
    }

    // tag::set-new-tags[]
    static void setNewTags(Database database, TagChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            Post post = findWithTags(change, database);
            Set<Tag> tags = new LinkedHashSet<>(post.getTags());
            tags.removeIf(tag -> tag.getName().equals(change.remove()));
            tags.add(tagNamed(change.add(), database));
            // A trap: a set of one's own does not know what changed, so every tag is taken off and put on again.
            post.setTags(tags);
            database.save(post);
            transaction.commit();
        }
    }
    // end::set-new-tags[]

    // tag::change-set[]
    static void changeSet(Database database, TagChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            Post post = findWithTags(change, database);
            post.getTags().removeIf(tag -> tag.getName().equals(change.remove()));
            post.getTags().add(tagNamed(change.add(), database));
            // The loaded set has noted both: one row goes, one comes.
            database.save(post);
            transaction.commit();
        }
    }
    // end::change-set[]

    // tag::filter-many[]
    static void filterMany(Database database, TagChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QPost query = new QPost(database).title.eq(change.postTitle());
            query.tags.fetchQuery().tags.filterManyRaw("name = ?", change.remove());
            Post post = query.findOneOrEmpty().orElseThrow();
            // Of many tags only the one that goes was loaded, so nothing notices if the new one is there already.
            post.getTags().clear();
            post.getTags().add(tagNamed(change.add(), database));
            database.save(post);
            transaction.commit();
        }
    }
    // end::filter-many[]

    // tag::sql-update[]
    static void sqlUpdate(Database database, TagChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            Tag added = tagNamed(change.add(), database);
            database.save(added);
            database.sqlUpdate("""
                            delete from post_tags
                            where post_id = (select id from posts where title = ?)
                            and tag_id = (select id from tags where name = ?)""")
                    .setParameters(change.postTitle(), change.remove())
                    .execute();
            database.sqlUpdate("""
                            insert into post_tags (post_id, tag_id)
                            select id, ? from posts where title = ?""")
                    .setParameters(added.getId(), change.postTitle())
                    .execute();
            transaction.commit();
        }
    }
    // end::sql-update[]

    private static Post findWithTags(TagChange change, Database database) {
        QPost query = new QPost(database).title.eq(change.postTitle()).tags.fetch();
        return query.findOneOrEmpty().orElseThrow();
    }

    /** New when there is none of that name: the cascade stores it. */
    private static Tag tagNamed(String name, Database database) {
        return new QTag(database).name.eq(name).findOneOrEmpty().orElseGet(() -> new Tag(name));
    }
}

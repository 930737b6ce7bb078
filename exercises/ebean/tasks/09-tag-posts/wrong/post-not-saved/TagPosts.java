package workbook.exercises.ebean;

import io.ebean.Database;
import io.ebean.Transaction;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.Tag;
import workbook.ebean.relationship.query.QPost;
import workbook.ebean.relationship.query.QTag;
import workbook.scenario.TagChange;

public final class TagPosts {

    public static void change(Database database, TagChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QPost query = new QPost(database).title.eq(change.postTitle()).tags.fetch();
            Post post = query.findOneOrEmpty().orElseThrow();
            post.getTags().removeIf(tag -> tag.getName().equals(change.remove()));
            Tag added = tagNamed(change.add(), database);
            post.getTags().add(added);
            database.save(added);
            transaction.commit();
        }
    }

    private static Tag tagNamed(String name, Database database) {
        return new QTag(database).name.eq(name).findOneOrEmpty().orElseGet(() -> new Tag(name));
    }
}

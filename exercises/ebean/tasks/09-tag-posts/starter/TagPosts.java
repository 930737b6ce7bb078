package workbook.exercises.ebean;

import io.ebean.Database;
import io.ebean.Transaction;
import java.util.LinkedHashSet;
import java.util.Set;
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
            // TODO: let Ebean know which tag goes and which comes
            Set<Tag> tags = new LinkedHashSet<>(post.getTags());
            tags.removeIf(tag -> tag.getName().equals(change.remove()));
            tags.add(tagNamed(change.add(), database));
            post.setTags(tags);
            database.save(post);
            transaction.commit();
        }
    }

    private static Tag tagNamed(String name, Database database) {
        return new QTag(database).name.eq(name).findOneOrEmpty().orElseGet(() -> new Tag(name));
    }
}

package workbook.exercises.ebean;

import io.ebean.Database;
import io.ebean.Transaction;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.User;
import workbook.ebean.relationship.query.QUser;
import workbook.scenario.NewPostList;

public final class ReplacePosts {

    public static void replace(Database database, NewPostList list) {
        try (Transaction transaction = database.beginTransaction()) {
            QUser query = new QUser(database).name.eq(list.userName()).posts.fetch();
            User user = query.findOneOrEmpty().orElseThrow();
            user.setPosts(list.posts().stream()
                    .map(post -> new Post(post.title(), post.content()))
                    .toList());
            database.save(user);
            transaction.commit();
        }
    }
}

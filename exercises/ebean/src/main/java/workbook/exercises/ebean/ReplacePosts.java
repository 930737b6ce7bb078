package workbook.exercises.ebean;

import io.ebean.Database;
import io.ebean.Transaction;
import java.util.List;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.User;
import workbook.ebean.relationship.query.QUser;
import workbook.scenario.NewPost;
import workbook.scenario.NewPostList;

public final class ReplacePosts {

    public static void replace(Database database, NewPostList list) {
        try (Transaction transaction = database.beginTransaction()) {
            QUser query = new QUser(database).name.eq(list.userName()).posts.fetch();
            User user = query.findOneOrEmpty().orElseThrow();
            change(user.getPosts(), list.posts());
            database.save(user);
            transaction.commit();
        }
    }

    private static void change(List<Post> stored, List<NewPost> wanted) {
        // TODO: keep the posts whose titles are in both lists
        stored.clear();
        wanted.forEach(post -> stored.add(new Post(post.title(), post.content())));
    }
}

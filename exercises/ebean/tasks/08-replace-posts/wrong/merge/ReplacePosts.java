package workbook.exercises.ebean;

import io.ebean.Database;
import io.ebean.MergeOptionsBuilder;
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
            User given = new User(user.getName(), user.getEmail());
            given.setId(user.getId());
            list.posts().forEach(post -> given.getPosts().add(withIdOf(post, user.getPosts())));
            database.merge(given, new MergeOptionsBuilder().addPath("posts").build());
            transaction.commit();
        }
    }

    private static Post withIdOf(NewPost post, List<Post> stored) {
        Post merged = new Post(post.title(), post.content());
        stored.stream().filter(old -> old.getTitle().equals(post.title())).forEach(old -> merged.setId(old.getId()));
        return merged;
    }
}

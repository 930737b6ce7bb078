package workbook.exercises.ebean;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.ebean.Database;
import io.ebean.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
        Map<String, Post> byTitle = stored.stream().collect(toMap(Post::getTitle, Function.identity()));
        Set<String> titles = wanted.stream().map(NewPost::title).collect(toSet());
        stored.removeIf(post -> !titles.contains(post.getTitle()));
        for (NewPost post : wanted) {
            if (byTitle.containsKey(post.title())) {
                byTitle.get(post.title()).setContent(post.content());
            } else {
                stored.add(new Post(post.title(), post.content()));
            }
        }
    }
}

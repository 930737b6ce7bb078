package workbook.exercises.ebean;

import io.ebean.Database;
import io.ebean.Transaction;
import java.util.List;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.User;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

public final class Batching {

    public static StoredUser create(Database database, NewUser newUser) {
        User user = new User(newUser.name(), newUser.email());
        List<Post> posts = newUser.posts().stream()
                .map(post -> new Post(post.title(), post.content()))
                .toList();
        try (Transaction transaction = database.beginTransaction()) {
            database.save(user);
            posts.forEach(post -> post.setUser(user));
            transaction.setBatchMode(true);
            posts.forEach(database::save);
            transaction.commit();
        }
        return new StoredUser(user.getId(), posts.stream().map(Post::getId).toList());
    }
}

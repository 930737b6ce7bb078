package workbook.exercises.hibernate;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.Post;
import workbook.hibernate.relationship.User;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

public final class Batching {

    public static StoredUser create(SessionFactory factory, NewUser input) {
        return factory.fromStatelessTransaction(session -> {
            User user = new User(input.name(), input.email());
            session.insert(user);
            List<Post> posts = input.posts().stream()
                    .map(post -> new Post(post.title(), post.content(), user))
                    .toList();
            session.insertMultiple(posts);
            return new StoredUser(user.getId(), posts.stream().map(Post::getId).toList());
        });
    }
}

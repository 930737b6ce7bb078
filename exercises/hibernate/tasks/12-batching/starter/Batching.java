package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.Post;
import workbook.hibernate.relationship.User;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

public final class Batching {

    public static StoredUser create(SessionFactory factory, NewUser input) {
        return factory.fromTransaction(session -> {
            // TODO: posts whose inserts can wait for each other
            User user = new User(input.name(), input.email());
            input.posts().forEach(post -> user.addPost(new Post(post.title(), post.content())));
            session.persist(user);
            return new StoredUser(
                    user.getId(), user.getPosts().stream().map(Post::getId).toList());
        });
    }
}

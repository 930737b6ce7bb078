package workbook.exercises.hibernate;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.Post;
import workbook.hibernate.relationship.User;
import workbook.scenario.Page;
import workbook.scenario.UserWithPosts;

public final class PageWithPosts {

    public static List<UserWithPosts> list(SessionFactory factory, Page page) {
        return factory.fromTransaction(session -> {
            return session
                    .createSelectionQuery("from User u left join fetch u.posts order by u.id", User.class)
                    .getResultList()
                    .stream()
                    .skip(page.offset())
                    .limit(page.limit())
                    .map(PageWithPosts::withTitles)
                    .toList();
        });
    }

    private static UserWithPosts withTitles(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}

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
            List<Long> ids = session.createSelectionQuery("select id from User order by id", Long.class)
                    .setFirstResult(page.offset())
                    .setMaxResults(page.limit())
                    .getResultList();
            return session
                    .createSelectionQuery(
                            "from User u left join fetch u.posts where u.id in :ids order by u.id", User.class)
                    .setParameterList("ids", ids)
                    .getResultList()
                    .stream()
                    .map(PageWithPosts::withTitles)
                    .toList();
        });
    }

    private static UserWithPosts withTitles(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}

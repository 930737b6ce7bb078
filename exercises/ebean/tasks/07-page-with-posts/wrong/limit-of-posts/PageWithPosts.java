package workbook.exercises.ebean;

import io.ebean.Database;
import java.util.List;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.User;
import workbook.scenario.Page;
import workbook.scenario.UserWithPosts;

public final class PageWithPosts {

    public static List<UserWithPosts> page(Database database, Page page) {
        List<User> users = database.findNative(User.class, """
                        select u.id, u.name, p.id, p.title
                        from users u left join posts p on p.user_id = u.id
                        order by u.id, p.id limit ? offset ?""")
                .setParameters(page.limit(), page.offset())
                .findList();
        return users.stream().map(PageWithPosts::withTitles).toList();
    }

    private static UserWithPosts withTitles(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}

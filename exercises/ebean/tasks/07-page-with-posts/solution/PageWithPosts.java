package workbook.exercises.ebean;

import io.ebean.Database;
import java.util.List;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.User;
import workbook.ebean.relationship.query.QUser;
import workbook.scenario.Page;
import workbook.scenario.UserWithPosts;

public final class PageWithPosts {

    public static List<UserWithPosts> page(Database database, Page page) {
        QUser query = new QUser(database).posts.fetch().id.asc();
        List<User> users =
                query.setFirstRow(page.offset()).setMaxRows(page.limit()).findList();
        return users.stream().map(PageWithPosts::withTitles).toList();
    }

    private static UserWithPosts withTitles(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}

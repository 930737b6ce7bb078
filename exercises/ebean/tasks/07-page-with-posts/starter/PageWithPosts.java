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
        // TODO: fetch this page only
        List<User> users = new QUser(database).posts.fetch().id.asc().findList();
        return users.stream()
                .skip(page.offset())
                .limit(page.limit())
                .map(PageWithPosts::withTitles)
                .toList();
    }

    private static UserWithPosts withTitles(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}

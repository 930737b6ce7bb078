package workbook.exercises.ebean;

import io.ebean.Database;
import java.util.List;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.User;
import workbook.ebean.relationship.query.QUser;
import workbook.scenario.UserWithPosts;

public final class TwoSelects {

    public static List<UserWithPosts> list(Database database) {
        // TODO: let no row of a user travel twice, and let no user have a select alone
        List<User> users = new QUser(database).posts.fetch().id.asc().findList();
        return users.stream().map(TwoSelects::withTitles).toList();
    }

    private static UserWithPosts withTitles(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}

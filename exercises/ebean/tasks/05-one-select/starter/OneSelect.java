package workbook.exercises.ebean;

import io.ebean.Database;
import java.util.List;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.User;
import workbook.ebean.relationship.query.QUser;
import workbook.scenario.UserWithPosts;

public final class OneSelect {

    public static List<UserWithPosts> list(Database database) {
        // TODO: let this one query bring the posts along
        List<User> users = new QUser(database).id.asc().findList();
        return users.stream().map(OneSelect::withTitles).toList();
    }

    private static UserWithPosts withTitles(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}

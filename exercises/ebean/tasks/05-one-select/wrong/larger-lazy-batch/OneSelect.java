package workbook.exercises.ebean;

import io.ebean.Database;
import java.util.List;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.User;
import workbook.ebean.relationship.query.QUser;
import workbook.scenario.UserWithPosts;

public final class OneSelect {

    public static List<UserWithPosts> list(Database database) {
        List<User> users =
                new QUser(database).setLazyLoadBatchSize(1_000).id.asc().findList();
        return users.stream().map(OneSelect::withTitles).toList();
    }

    private static UserWithPosts withTitles(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}

package workbook.exercises.ebean;

import io.ebean.Database;
import io.ebean.FetchConfig;
import java.util.List;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.User;
import workbook.scenario.UserWithPosts;

public final class TwoSelects {

    public static List<UserWithPosts> list(Database database) {
        List<User> users = database.find(User.class)
                .fetch("posts", FetchConfig.ofQuery(10))
                .orderBy("id")
                .findList();
        return users.stream().map(TwoSelects::withTitles).toList();
    }

    private static UserWithPosts withTitles(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}

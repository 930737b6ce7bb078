package workbook.exercises.ebean;

import io.ebean.Database;
import java.util.List;
import workbook.ebean.relationship.User;
import workbook.ebean.relationship.query.QUser;
import workbook.scenario.UserPostCount;

public final class Projection {

    public static List<UserPostCount> counts(Database database) {
        // TODO: let the database count
        List<User> users = new QUser(database).posts.fetch().id.asc().findList();
        return users.stream()
                .map(user -> new UserPostCount(user.getName(), user.getPosts().size()))
                .toList();
    }
}

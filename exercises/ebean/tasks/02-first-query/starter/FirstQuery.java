package workbook.exercises.ebean;

import io.ebean.Database;
import java.util.List;
import workbook.ebean.relationship.User;
import workbook.ebean.relationship.query.QUser;

public final class FirstQuery {

    public static String email(Database database, String name) {
        // TODO: let the database find the user
        List<User> users = new QUser(database).findList();
        return users.stream()
                .filter(user -> user.getName().equals(name))
                .map(User::getEmail)
                .findFirst()
                .orElseThrow();
    }
}

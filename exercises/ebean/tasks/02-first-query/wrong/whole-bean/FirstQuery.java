package workbook.exercises.ebean;

import io.ebean.Database;
import workbook.ebean.relationship.User;
import workbook.ebean.relationship.query.QUser;

public final class FirstQuery {

    public static String email(Database database, String name) {
        QUser query = new QUser(database).name.eq(name);
        return query.findOneOrEmpty().map(User::getEmail).orElseThrow();
    }
}

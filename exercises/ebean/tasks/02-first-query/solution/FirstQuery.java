package workbook.exercises.ebean;

import io.ebean.Database;
import workbook.ebean.relationship.query.QUser;

public final class FirstQuery {

    public static String email(Database database, String name) {
        QUser query = new QUser(database).select(QUser.Alias.email).name.eq(name);
        return query.findSingleAttribute();
    }
}

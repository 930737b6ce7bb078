package workbook.exercises.ebean;

import io.ebean.Database;
import java.util.List;
import workbook.ebean.relationship.query.QUser;
import workbook.scenario.UserPostCount;

public final class Projection {

    public static List<UserPostCount> counts(Database database) {
        QUser query = new QUser(database).select("name, postCount").id.asc();
        return query.asDto(UserPostCount.class).findList();
    }
}

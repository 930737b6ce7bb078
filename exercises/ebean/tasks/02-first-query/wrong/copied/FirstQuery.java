package workbook.exercises.ebean;

import io.ebean.Database;

public final class FirstQuery {

    public static String email(Database database, String name) {
        return database.sqlQuery("select email from users where name = ?")
                .setParameter(name)
                .mapToScalar(String.class)
                .findOne();
    }
}

package workbook.exercises.ebean;

import io.ebean.Database;
import workbook.scenario.PostMove;

public final class PortIt {

    public static void move(Database database, PostMove move) {
        // TODO: what Hibernate does, done by Ebean
    }
}

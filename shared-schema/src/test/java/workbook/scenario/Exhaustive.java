package workbook.scenario;

import java.util.List;
import workbook.schema.DatabaseKind;

/**
 * How much is tried of what is alike: a part of it in each build, all of it with
 * {@code ./mvnw verify -Dworkbook.exhaustive=true}. Whoever tries a part says which.
 */
public final class Exhaustive {

    private static final boolean WANTED = Boolean.getBoolean("workbook.exhaustive");

    private Exhaustive() {}

    public static boolean isWanted() {
        return WANTED;
    }

    /** The database on which a part is tried, or every one. */
    public static List<DatabaseKind> databasesOr(DatabaseKind part) {
        return WANTED ? List.of(DatabaseKind.values()) : List.of(part);
    }
}

package workbook.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The databases that every scenario runs on. */
public enum DatabaseKind {
    /** In the memory of this process: the default. */
    H2("H2", "standard", "h2"),
    /** One file, as in the examples that the workbook mirrors. */
    SQLITE("SQLite", "sqlite"),
    /** A real server: unpacked and started from Maven artifacts, or one elsewhere that the environment names. */
    POSTGRESQL("PostgreSQL", "standard", "postgresql");

    private final String title;
    private final List<String> migrations;

    DatabaseKind(String title, String... migrations) {
        this.title = title;
        this.migrations = List.of(migrations);
    }

    /** The name in commands, folders and observations: {@code h2}, {@code sqlite}, {@code postgresql}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name as its makers write it. */
    public String title() {
        return title;
    }

    /** The folders, on the class path, of the migrations that this database runs. */
    List<String> migrations() {
        return migrations.stream().map(folder -> "migrations/" + folder).toList();
    }

    /**
     * The database that a command names.
     *
     * @throws IllegalArgumentException when there is none of that name; the message lists those there are
     */
    public static DatabaseKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown database '" + id + "': there are " + ids()));
    }

    private static String ids() {
        return Arrays.stream(values()).map(DatabaseKind::id).collect(Collectors.joining(", "));
    }
}

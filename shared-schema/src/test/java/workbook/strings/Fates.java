package workbook.strings;

import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.POSTGRESQL;
import static workbook.schema.DatabaseKind.SQLITE;

import java.util.Map;
import java.util.stream.Stream;
import workbook.schema.DatabaseKind;

/**
 * What becomes of the strings in one database. Whatever is not listed is stored, and found again unchanged. Which
 * exception it is that refuses, and what it says beside these words, is the library's own affair.
 */
final class Fates {

    private static final String H2_CHECK = "Check constraint violation";
    private static final String SQLITE_CHECK = "CHECK constraint failed";
    private static final String POSTGRESQL_CHECK = "violates check constraint";
    private static final String OURS = "half a surrogate pair";

    private static final Map<String, Map<DatabaseKind, String>> REFUSED = Map.of(
            // The others store it like any character.
            AwkwardCharacters.NUL,
            Map.of(POSTGRESQL, "invalid byte sequence for encoding \"UTF8\": 0x00"),
            // Refused before it comes to a driver: two of three would change it.
            AwkwardCharacters.HALF_A_PAIR,
            Map.of(H2, OURS, SQLITE, OURS, POSTGRESQL, OURS),
            AwkwardLengths.TOO_LONG,
            Map.of(H2, H2_CHECK, SQLITE, SQLITE_CHECK, POSTGRESQL, POSTGRESQL_CHECK),
            AwkwardLengths.SPACES,
            Map.of(H2, H2_CHECK, SQLITE, SQLITE_CHECK, POSTGRESQL, POSTGRESQL_CHECK),
            // H2 counts UTF-16 code units, of which an emoji has two; the others count characters.
            AwkwardLengths.EMOJI,
            Map.of(H2, H2_CHECK));

    private final DatabaseKind database;

    Fates(DatabaseKind database) {
        this.database = database;
    }

    boolean refuses(AwkwardString awkward) {
        return REFUSED.getOrDefault(awkward.family(), Map.of()).containsKey(database);
    }

    /** Whether an exception or a cause of it says in the expected words why the string was refused. */
    boolean explains(Throwable refusal, AwkwardString awkward) {
        String words = REFUSED.get(awkward.family()).get(database);
        return Stream.iterate(refusal, thrown -> thrown != null, Throwable::getCause)
                .anyMatch(thrown -> String.valueOf(thrown.getMessage()).contains(words));
    }
}

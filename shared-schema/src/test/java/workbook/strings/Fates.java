package workbook.strings;

import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.POSTGRESQL;
import static workbook.schema.DatabaseKind.SQLITE;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import workbook.schema.DatabaseKind;
import workbook.strings.StringTrial.Parameter;
import workbook.strings.StringTrial.Place;

/**
 * What becomes of the strings in one database. Whatever is not listed is stored, and found again unchanged. Which
 * exception it is that refuses, and what it says beside these words, is the library's own affair.
 */
final class Fates {

    private static final String H2_CHECK = "Check constraint violation";
    private static final String SQLITE_CHECK = "CHECK constraint failed";
    private static final String POSTGRESQL_CHECK = "violates check constraint";
    private static final Map<DatabaseKind, String> CHECK =
            Map.of(H2, H2_CHECK, SQLITE, SQLITE_CHECK, POSTGRESQL, POSTGRESQL_CHECK);

    /** Refused before it comes to a driver: two of three would change it. */
    private static final Map<DatabaseKind, String> HALF = everywhere("half a surrogate pair");

    /** An escape like any other in JSON, but jsonb keeps the character, and PostgreSQL has none. */
    private static final Map<DatabaseKind, String> NUL_IN_JSON =
            Map.of(POSTGRESQL, "unsupported Unicode escape sequence");

    private static final Map<DatabaseKind, String> LONG_KEY = everywhere("the longest that is taken has 200");

    private static final Map<String, Map<DatabaseKind, String>> KEY = Map.of(
            AwkwardCharacters.HALF_A_PAIR, HALF,
            AwkwardLengths.EMOJI, LONG_KEY,
            AwkwardLengths.SPACES, LONG_KEY,
            AwkwardLengths.TOO_LONG, LONG_KEY,
            AwkwardLengths.FAR_TOO_LONG, LONG_KEY);

    private static final Map<Place, Map<String, Map<DatabaseKind, String>>> REFUSED = Map.of(
            Place.COLUMN,
            Map.of(
                    // The others store it like any character.
                    AwkwardCharacters.NUL, Map.of(POSTGRESQL, "invalid byte sequence for encoding \"UTF8\": 0x00"),
                    AwkwardCharacters.HALF_A_PAIR, HALF,
                    // H2 counts UTF-16 code units, of which an emoji has two; the others count characters.
                    AwkwardLengths.EMOJI, Map.of(H2, H2_CHECK),
                    AwkwardLengths.SPACES, CHECK,
                    AwkwardLengths.TOO_LONG, CHECK,
                    AwkwardLengths.FAR_TOO_LONG, CHECK),
            // Bytes like any others, and only so many: what is stored is to be read again.
            Place.BYTES,
            Map.of(
                    AwkwardCharacters.HALF_A_PAIR,
                    HALF,
                    AwkwardLengths.FAR_TOO_LONG,
                    everywhere("bytes are more than 65536")),
            Place.KEY_IN_BYTES,
            KEY,
            Place.JSON,
            Map.of(AwkwardCharacters.HALF_A_PAIR, HALF, AwkwardCharacters.NUL, NUL_IN_JSON),
            Place.KEY_IN_JSON,
            and(KEY, AwkwardCharacters.NUL, NUL_IN_JSON));

    private final DatabaseKind database;

    Fates(DatabaseKind database) {
        this.database = database;
    }

    boolean refuses(AwkwardString awkward, Parameter parameter) {
        return words(awkward, parameter) != null;
    }

    /** Whether an exception or a cause of it says in the expected words why the string was refused. */
    boolean explains(Throwable refusal, AwkwardString awkward, Parameter parameter) {
        String words = words(awkward, parameter);
        return Stream.iterate(refusal, thrown -> thrown != null, Throwable::getCause)
                .anyMatch(thrown -> String.valueOf(thrown.getMessage()).contains(words));
    }

    private static Map<DatabaseKind, String> everywhere(String words) {
        return Map.of(H2, words, SQLITE, words, POSTGRESQL, words);
    }

    private static <K, V> Map<K, V> and(Map<K, V> some, K key, V value) {
        Map<K, V> more = new HashMap<>(some);
        more.put(key, value);
        return more;
    }

    private String words(AwkwardString awkward, Parameter parameter) {
        return REFUSED.get(parameter.place())
                .getOrDefault(awkward.family(), Map.of())
                .get(database);
    }
}

package workbook.sidebyside;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import workbook.scenario.Text;
import workbook.schema.DatabaseKind;

/**
 * One sentence that compares libraries, with the assertion that makes it true.
 *
 * @param id how pages refer to it
 * @param sentence what it says
 * @param databases where it holds
 * @param assertion throws an {@link AssertionError} when it does not
 */
public record Claim(String id, Text sentence, List<DatabaseKind> databases, Consumer<Evidence> assertion) {

    static final String JDBC = "jdbc";
    static final String HIBERNATE = "hibernate";
    static final String JOOQ = "jooq";
    static final String MYBATIS = "mybatis";
    static final String EBEAN = "ebean";

    /** Every database there is. */
    static final List<DatabaseKind> EVERYWHERE = List.of(DatabaseKind.values());

    static Claim claim(
            String id, String english, String korean, List<DatabaseKind> databases, Consumer<Evidence> assertion) {
        return new Claim(id, new Text(english, korean), databases, assertion);
    }

    /**
     * What was found on one database.
     *
     * @param evidence what the assertion looked up
     * @param refutation why the claim does not hold; absent when it does
     */
    public record Finding(DatabaseKind database, List<Evidence.Look> evidence, Optional<String> refutation) {
        public boolean holds() {
            return refutation.isEmpty();
        }
    }

    /** Holds the claim against the observations on a database. */
    public Finding check(Evidence.Source source, DatabaseKind database) {
        Evidence evidence = new Evidence(source, database);
        try {
            assertion.accept(evidence);
            return new Finding(database, evidence.lookedUp(), Optional.empty());
        } catch (AssertionError | IllegalArgumentException refuted) {
            return new Finding(database, evidence.lookedUp(), Optional.of(withoutTrace(refuted)));
        }
    }

    /** AssertJ puts the places where nested assertions failed into its message. */
    private static String withoutTrace(Throwable refuted) {
        return String.valueOf(refuted.getMessage())
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("\tat ") && !line.startsWith("\t..."))
                .collect(Collectors.joining("\n"));
    }
}

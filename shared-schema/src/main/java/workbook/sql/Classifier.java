package workbook.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import workbook.sql.Tokens.Token;

/**
 * Says what a statement does. The first word does not: {@code with … insert} inserts, and so does H2's {@code select …
 * from final table (insert …)} and PostgreSQL's {@code with added as (insert … returning …) select …}.
 */
final class Classifier {

    private static final Set<String> SCHEMA =
            Set.of("create", "alter", "drop", "truncate", "comment", "grant", "revoke");
    private static final Set<String> QUERIES = Set.of("select", "values", "table");

    /** What stands before the name of a common table expression, which may be a verb: {@code with insert as (…)}. */
    private static final Set<String> BEFORE_NAME = Set.of("with", "recursive", ",");

    /** What stands before the parenthesis of a write inside a query, and before no function call or column list. */
    private static final Set<String> BEFORE_WRITE = Set.of("as", "materialized", "table");

    private Classifier() {}

    static StatementKind kindOf(String sql) {
        List<Token> tokens = Tokens.of(sql);
        if (tokens.isEmpty()) {
            return StatementKind.OTHER;
        }
        String verb = tokens.get(0).word().equals("with")
                ? verbAfterCommonTables(tokens)
                : tokens.get(0).word();
        if (QUERIES.contains(verb)) {
            return writeInside(tokens).orElse(StatementKind.SELECT);
        }
        return kindOfVerb(verb).orElse(SCHEMA.contains(verb) ? StatementKind.DDL : StatementKind.OTHER);
    }

    /** The first verb outside the parentheses; when there is none, the query is in parentheses of its own. */
    private static String verbAfterCommonTables(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.depth() == tokens.get(0).depth())
                .filter(token -> !BEFORE_NAME.contains(token.before()))
                .map(Token::word)
                .filter(word -> QUERIES.contains(word) || kindOfVerb(word).isPresent())
                .findFirst()
                .orElse("select");
    }

    private static Optional<StatementKind> writeInside(List<Token> tokens) {
        return IntStream.range(1, tokens.size())
                .filter(i -> tokens.get(i).before().equals("("))
                .filter(i -> BEFORE_WRITE.contains(tokens.get(i - 1).word()))
                .mapToObj(i -> kindOfVerb(tokens.get(i).word()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<StatementKind> kindOfVerb(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "insert", "replace" -> StatementKind.INSERT;
                    case "update" -> StatementKind.UPDATE;
                    case "delete" -> StatementKind.DELETE;
                    case "merge" -> StatementKind.MERGE;
                    case "call", "exec", "execute" -> StatementKind.CALL;
                    default -> null;
                });
    }
}

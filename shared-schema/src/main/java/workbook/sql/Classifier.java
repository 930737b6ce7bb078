package workbook.sql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a statement does. The first word does not: {@code with … insert} inserts, and so does H2's {@code select …
 * from final table (insert …)} and PostgreSQL's {@code with added as (insert … returning …) select …}.
 */
final class Classifier {

    private static final Set<String> SCHEMA = Set.of("create", "alter", "drop", "truncate", "comment", "grant", "revoke");
    private static final Set<String> QUERIES = Set.of("select", "values", "table");
    private static final Set<String> DELTA_TABLES = Set.of("final", "old", "new");

    private Classifier() {}

    static StatementKind kindOf(String sql) {
        List<Token> tokens = Tokens.of(sql);
        return tokens.isEmpty() ? StatementKind.OTHER : kindOf(tokens);
    }

    private static StatementKind kindOf(List<Token> tokens) {
        String first = tokens.get(0).word();
        if (first.equals("with")) {
            return kindOfCommonTableExpression(tokens);
        }
        if (QUERIES.contains(first)) {
            return deltaTable(tokens).orElse(StatementKind.SELECT);
        }
        return kindOfVerb(first).orElse(SCHEMA.contains(first) ? StatementKind.DDL : StatementKind.OTHER);
    }

    /** The first verb outside all parentheses; or, when that is a query, the first write inside them. */
    private static StatementKind kindOfCommonTableExpression(List<Token> tokens) {
        Optional<String> main = tokens.stream()
                .filter(token -> token.depth() == 0)
                .map(Token::word)
                .filter(word -> QUERIES.contains(word) || kindOfVerb(word).isPresent())
                .findFirst();
        if (main.isPresent() && !QUERIES.contains(main.get())) {
            return kindOfVerb(main.get()).orElseThrow();
        }
        return firstWriteInParentheses(tokens).orElse(StatementKind.SELECT);
    }

    private static Optional<StatementKind> firstWriteInParentheses(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::opensParenthesis)
                .flatMap(token -> kindOfVerb(token.word()).stream())
                .findFirst();
    }

    private static Optional<StatementKind> deltaTable(List<Token> tokens) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean delta = DELTA_TABLES.contains(tokens.get(i).word())
                    && tokens.get(i + 1).word().equals("table")
                    && tokens.get(i + 2).opensParenthesis();
            if (delta) {
                return kindOfVerb(tokens.get(i + 2).word());
            }
        }
        return Optional.empty();
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

    /** A word outside quotes and comments, how many parentheses are open there, and whether one opens just before it. */
    record Token(String word, int depth, boolean opensParenthesis) {
        Token {
            word = word.toLowerCase(Locale.ROOT);
        }
    }
}

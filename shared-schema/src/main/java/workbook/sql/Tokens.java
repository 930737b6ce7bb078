package workbook.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.sql.Classifier.Token;

/** Cuts a statement into words and parentheses, and passes over what is quoted or commented. */
final class Tokens {

    /** Alternatives in order: what to pass over, then a word, then a parenthesis. Possessive, so that it cannot stall. */
    private static final Pattern PIECE = Pattern.compile(
            """
            --[^\\n]*+                              # a comment to the end of the line
            | /\\*(?:[^*]|\\*(?!/))*+(?:\\*/|$)       # a comment in between
            | '(?:[^']|'')*+(?:'|$)                 # a string
            | "(?:[^"]|"")*+(?:"|$)                 # a quoted name
            | `[^`]*+(?:`|$)                        # a quoted name of MySQL and SQLite
            | (?<dollar>\\$\\w*+\\$)(?s:.*?)(?:\\k<dollar>|$) # PostgreSQL's dollar quotes
            | (?<word>[\\p{L}_][\\p{L}\\p{N}_$]*+)
            | (?<open>\\()
            | (?<close>\\))
            """,
            Pattern.COMMENTS);

    private Tokens() {}

    static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(sql);
        int depth = 0;
        boolean justOpened = false;
        while (piece.find()) {
            if (piece.group("open") != null) {
                depth++;
                justOpened = true;
            } else if (piece.group("close") != null) {
                depth--;
                justOpened = false;
            } else if (piece.group("word") != null) {
                tokens.add(new Token(piece.group("word"), depth, justOpened));
                justOpened = false;
            }
        }
        return tokens;
    }
}

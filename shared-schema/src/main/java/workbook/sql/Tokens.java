package workbook.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a statement into words, and passes over what is quoted or commented. */
final class Tokens {

    /** Possessive throughout: a literal of a megabyte neither stalls it nor fills the stack. */
    private static final Pattern PIECE = Pattern.compile("""
            (?<word>[\\p{L}_][\\p{L}\\p{N}_$]*+)
            | (?<mark>[(),])
            | (?<comment>--[^\\n]*+ | /\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?+)
            | '(?:[^']|'')*+'?+                      # a string
            | "(?:[^"]|"")*+"?+                      # a quoted name
            | `[^`]*+`?+                             # a quoted name of MySQL and SQLite
            | (?<dollar>\\$\\w*+\\$)(?s:.*?)(?:\\k<dollar>|\\z)  # PostgreSQL's dollar quotes
            | \\S                                    # a number, an operator
            """, Pattern.COMMENTS);

    /**
     * A word outside quotes and comments.
     *
     * @param word in lower case
     * @param depth how many parentheses are open there
     * @param before the word or mark just before it; empty when that is something else
     */
    record Token(String word, int depth, String before) {}

    private Tokens() {}

    static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(sql);
        String before = "";
        int depth = 0;
        while (piece.find()) {
            String word = piece.group("word");
            String mark = piece.group("mark");
            if (word != null) {
                String lowerCase = word.toLowerCase(Locale.ROOT);
                tokens.add(new Token(lowerCase, depth, before));
                before = lowerCase;
            } else if (mark != null) {
                depth += mark.equals("(") ? 1 : mark.equals(")") ? -1 : 0;
                before = mark;
            } else if (piece.group("comment") == null) {
                before = "";
            }
        }
        return tokens;
    }
}

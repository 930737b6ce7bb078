package workbook.exercise;

import java.util.Locale;

/** Why an answer is not accepted. */
public enum Reason {
    /** The code threw. */
    EXCEPTION,
    /** The answer, or what is in the tables, is not what was asked for. */
    RESULT,
    /** A task that only reads sent a statement that writes. */
    WRITES,
    /** The code calls JDBC itself instead of the library. */
    BY_HAND,
    /** The code sends the statement with which the answer is checked. */
    COPIED,
    /** More statements than needed. */
    STATEMENTS,
    /** More statements where there is more data. */
    GROWTH,
    /** Statements that could have shared a batch were sent one by one. */
    BATCH,
    /** A column was read that nobody asked for. */
    COLUMNS,
    /** More rows were fetched than needed. */
    ROWS,
    /** A value stands in the text of a statement instead of being bound. */
    LITERAL,
    /** The statement does without what the exercise is about. */
    MISSING;

    /** The name in exercise files: {@code by-hand}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

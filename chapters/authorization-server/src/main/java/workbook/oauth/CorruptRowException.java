package workbook.oauth;

/** A row that somebody tampered with, or that another program wrote. The message names it and shows nothing of it. */
public class CorruptRowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CorruptRowException(String table, String column, String row, String reason) {
        super(table + "." + column + " of row " + row + " " + reason);
    }
}

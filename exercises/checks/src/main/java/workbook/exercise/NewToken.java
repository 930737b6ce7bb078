package workbook.exercise;

/**
 * A token that is to be stored.
 *
 * @param value what the client holds
 * @param hash its SHA-256
 */
public record NewToken(String value, String hash) {}

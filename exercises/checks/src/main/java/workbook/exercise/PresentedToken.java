package workbook.exercise;

/**
 * A token as somebody presents it. Two tokens of different kinds may have the same hash; of one kind, none do.
 *
 * @param hash its SHA-256: the column {@code token_hash}
 * @param kind the column {@code kind}: {@code refresh_token}
 */
public record PresentedToken(String hash, String kind) {}

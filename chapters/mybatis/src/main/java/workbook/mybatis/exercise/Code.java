package workbook.mybatis.exercise;

/**
 * An authorization code, as somebody read it.
 *
 * @param authorizationId whose it is
 * @param hash its SHA-256
 * @param invalidated whether it had been used by then
 */
public record Code(String authorizationId, String hash, boolean invalidated) {}

package workbook.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a token is found by. The tokens are random and long enough that no salt is needed. */
public final class TokenHash {

    private TokenHash() {}

    // tag::hash[]
    /**
     * SHA-256 in hexadecimal digits.
     *
     * @throws IllegalArgumentException when the token is empty or no text that databases keep
     */
    public static String of(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(StoredText.require("token", token).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }
    // end::hash[]
}

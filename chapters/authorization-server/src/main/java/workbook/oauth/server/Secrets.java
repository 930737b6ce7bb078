package workbook.oauth.server;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Secrets for one run of a server. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int BYTES = 32;

    /** bcrypt's least: a secret that is random through and through needs no slow hash, a password of a person's does. */
    private static final int STRENGTH = 4;

    private Secrets() {}

    /** 256 random bits, as letters, digits, {@code -} and {@code _}: good for a password, and for a PKCE verifier. */
    public static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the server keeps of them. */
    static PasswordEncoder encoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(STRENGTH)));
    }
}

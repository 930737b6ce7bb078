package workbook.connection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.security.auth.x500.X500Principal;

/**
 * A certificate authority of the tests: makes certificates in milliseconds, where the JDK's keytool takes a second for
 * each step of each.
 */
public final class TestAuthority {

    /** ecdsa-with-SHA256, 1.2.840.10045.4.3.2 */
    private static final byte[] ALGORITHM = Der.sequence(Der.oid("2a8648ce3d040302"));

    private static final String BASIC_CONSTRAINTS = "551d13";
    private static final String SUBJECT_ALTERNATIVE_NAME = "551d11";
    private static final Duration DAY = Duration.ofDays(1);

    /** A certificate and its private key, as a server reads them. */
    public record Identity(String certificate, String key) {}

    private final X500Principal name;
    private final KeyPair keys = keys();
    private final byte[] certificate;

    public TestAuthority(String name) {
        this.name = new X500Principal("CN=" + name);
        byte[] isAuthority = extension(BASIC_CONSTRAINTS, Der.sequence(Der.yes()));
        this.certificate = certificate(
                this.name, keys, this.name, keys.getPrivate(), Instant.now().plus(DAY), isAuthority);
    }

    /** Writes the certificate that a client trusts, for {@code sslrootcert}. */
    public Path writeTo(Path file) throws IOException {
        return Files.writeString(file, pem("CERTIFICATE", certificate));
    }

    /** A certificate for a host, valid for a day. */
    public Identity identity(String host) {
        return issue(host, Instant.now().plus(DAY));
    }

    /** A certificate for a host that was valid until yesterday. */
    public Identity expired(String host) {
        return issue(host, Instant.now().minus(DAY));
    }

    /** A certificate for a host that no authority vouches for. */
    public static Identity selfSigned(String host) {
        KeyPair own = keys();
        X500Principal subject = new X500Principal("CN=" + host);
        return identity(
                own,
                certificate(
                        subject, own, subject, own.getPrivate(), Instant.now().plus(DAY), forHost(host)));
    }

    private Identity issue(String host, Instant end) {
        KeyPair own = keys();
        return identity(
                own, certificate(new X500Principal("CN=" + host), own, name, keys.getPrivate(), end, forHost(host)));
    }

    private static Identity identity(KeyPair keys, byte[] certificate) {
        return new Identity(
                pem("CERTIFICATE", certificate),
                pem("PRIVATE KEY", keys.getPrivate().getEncoded()));
    }

    private static byte[] certificate(
            X500Principal subject,
            KeyPair keys,
            X500Principal issuer,
            PrivateKey issuerKey,
            Instant end,
            byte[] extension) {
        byte[] content = Der.sequence(
                Der.tagged(0xa0, Der.integer(2)),
                Der.integer(System.nanoTime()),
                ALGORITHM,
                issuer.getEncoded(),
                Der.sequence(Der.time(end.minus(DAY.multipliedBy(2))), Der.time(end)),
                subject.getEncoded(),
                keys.getPublic().getEncoded(),
                Der.tagged(0xa3, Der.sequence(extension)));
        return Der.sequence(content, ALGORITHM, Der.bits(signed(content, issuerKey)));
    }

    private static byte[] forHost(String host) {
        byte[] dnsName = Der.tagged(0x82, host.getBytes(StandardCharsets.US_ASCII));
        return extension(SUBJECT_ALTERNATIVE_NAME, Der.sequence(dnsName));
    }

    private static byte[] extension(String oid, byte[] value) {
        return Der.sequence(Der.oid(oid), Der.octets(value));
    }

    private static byte[] signed(byte[] content, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static String pem(String what, byte[] content) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, base64, what);
    }
}

package workbook.oauth;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** What an authorization is found by: its tokens, and the state of a consent that is being asked for. */
public enum TokenKind {
    STATE,
    CODE,
    ACCESS_TOKEN,
    REFRESH_TOKEN,
    ID_TOKEN,
    USER_CODE,
    DEVICE_CODE;

    /** The value of the column {@code kind}, which is the protocol's own name: {@code access_token}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this column value or protocol name; nothing when there is none. */
    public static Optional<TokenKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The kind of a type; nothing when an authorization has no such token. */
    public static Optional<TokenKind> of(OAuth2TokenType type) {
        return of(type.getValue());
    }
}

package workbook.connection;

import java.util.Locale;

/**
 * Settings that cannot be used: something is missing, malformed, contradictory or unknown. The message is one line that
 * names the setting and says what to do, and never holds a password; the localized message is in the default locale's
 * language.
 */
public final class ConnectionSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    ConnectionSettingsException(Message message) {
        super(message.in(Locale.ENGLISH));
        this.message = message;
    }

    @Override
    public String getLocalizedMessage() {
        return message == null ? getMessage() : message.in(Locale.getDefault());
    }
}

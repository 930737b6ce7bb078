package workbook.connection;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** One line of {@code Messages.properties}, in the two languages of the workbook. */
final class Message {

    private final String key;
    private final Object[] values;

    Message(String key, Object... values) {
        this.key = key;
        this.values = values.clone();
    }

    /** In Korean for Korean readers, in English for all others. */
    String in(Locale locale) {
        Locale language = locale.getLanguage().equals("ko") ? Locale.KOREAN : Locale.ROOT;
        ResourceBundle messages = ResourceBundle.getBundle(
                "workbook.connection.Messages", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(messages.getString(key), Locale.ROOT).format(values);
    }
}

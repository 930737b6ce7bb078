package workbook.connection;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a database did not answer, from what the driver threw, however a library wrapped it: one line that says which
 * setting to look at. It holds no password, whatever the driver's message held.
 */
public final class ConnectionProblem {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private final Message message;

    private ConnectionProblem(Message message) {
        this.message = message;
    }

    /** What is wrong; when nothing is known about such a failure, the driver's own words. */
    public static ConnectionProblem of(Throwable failure, ConnectionSettings settings) {
        List<Throwable> chain = Causes.of(failure);
        for (ProblemRule rule : ProblemRule.values()) {
            for (Throwable cause : chain) {
                if (rule.matches(cause, settings)) {
                    return new ConnectionProblem(message(rule.key(), cause, settings));
                }
            }
        }
        return new ConnectionProblem(message("problem.other", failure, settings));
    }

    /** The line in Korean for Korean readers, in English for all others. */
    public String in(Locale locale) {
        return message.in(locale);
    }

    /** The line in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** The values are numbered at the head of the problems in {@code Messages.properties}. */
    private static Message message(String key, Throwable cause, ConnectionSettings settings) {
        return new Message(
                key,
                visible(settings.url().split("[?;]")[0]),
                visible(String.valueOf(settings.user())),
                visible(detail(cause, settings.password())),
                names(settings, Setting.HOST),
                names(settings, Setting.HOST, Setting.PORT),
                names(settings, Setting.NAME),
                names(settings, Setting.USER),
                names(settings, Setting.PASSWORD),
                names(settings, Setting.USER, Setting.PASSWORD),
                names(settings, Setting.SSLMODE),
                names(settings, Setting.SSLROOTCERT));
    }

    /** What a name may hold that breaks a line or turns it round is a question mark. */
    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("?");
    }

    private static String names(ConnectionSettings settings, Setting... parts) {
        return Stream.of(parts).map(settings::name).distinct().collect(joining(", "));
    }

    /** The first line of what the driver said, without the password. */
    private static String detail(Throwable cause, String password) {
        String text = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String line = text.strip().lines().findFirst().orElse("");
        if (password == null || password.isEmpty()) {
            return line;
        }
        return line.replace(password, "***").replace(URLEncoder.encode(password, StandardCharsets.UTF_8), "***");
    }
}

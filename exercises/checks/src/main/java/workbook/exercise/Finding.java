package workbook.exercise;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import workbook.scenario.Text;

/**
 * What a check found wrong.
 *
 * @param reason the kind of it
 * @param text what was expected and what came, in the languages of the workbook
 */
public record Finding(Reason reason, Text text) {

    private static final String BUNDLE = "workbook.exercise.Findings";

    static Finding of(Reason reason, Object... values) {
        return new Finding(reason, text(reason.id(), values));
    }

    /** What a learner's code threw. */
    public static Finding of(Throwable failure) {
        return of(Reason.EXCEPTION, Failures.words(failure));
    }

    /** A message in both languages; values that are texts are put in the same language. */
    static Text text(String key, Object... values) {
        return new Text(text(Locale.ROOT, key, values), text(Locale.KOREAN, key, values));
    }

    private static String text(Locale language, String key, Object... values) {
        Function<Object, Object> translated = value -> value instanceof Text text ? text.in(language) : value;
        Object[] words = Arrays.stream(values).map(translated).toArray();
        ResourceBundle messages = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(messages.getString(key), Locale.ROOT).format(words);
    }
}

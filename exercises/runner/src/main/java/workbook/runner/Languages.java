package workbook.runner;

import java.nio.file.Path;
import java.util.Locale;
import workbook.runner.progress.ProgressFile;

/** Which language to speak before the arguments are parsed, so that a usage error is in it too. */
final class Languages {

    private Languages() {}

    /** The one that the learner chose for good, if there is one. */
    static Locale chosen(Locale otherwise) {
        return ProgressFile.glance(Path.of(System.getProperty("workbook.home", "")))
                .chosenLanguage()
                .map(Locale::forLanguageTag)
                .orElse(otherwise);
    }

    static Locale first(String[] arguments, Locale otherwise) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            String code = argument.equals("--lang") && i + 1 < arguments.length
                    ? arguments[i + 1]
                    : argument.startsWith("--lang=") ? argument.substring("--lang=".length()) : "";
            if (code.equals("ko") || code.equals("en")) {
                return Locale.forLanguageTag(code);
            }
        }
        return otherwise;
    }
}

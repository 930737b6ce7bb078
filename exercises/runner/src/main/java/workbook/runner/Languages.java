package workbook.runner;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import workbook.runner.progress.ProgressFile;

/** Which language to speak before the arguments are parsed, so that a usage error is in it too. */
final class Languages {

    private Languages() {}

    /**
     * The one that the system is set to. Java alone does not say: it speaks English where the locale is not installed.
     *
     * @param environment its variables, of which the first that says something counts
     */
    static Locale ofSystem(Map<String, String> environment, Locale otherwise) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(Languages::ofName)
                .orElse(otherwise);
    }

    /** {@code ko_KR.UTF-8}; {@code C} is the language of programs, which is English. */
    private static Locale ofName(String name) {
        String language = name.replaceFirst("[-_.@].*", "");
        return language.equals("C") || language.equals("POSIX") ? Locale.ENGLISH : Locale.forLanguageTag(language);
    }

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

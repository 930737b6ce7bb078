package workbook.runner;

import java.util.Locale;

/** Which language to speak before the arguments are parsed, so that a usage error is in it too. */
final class Languages {

    private Languages() {}

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

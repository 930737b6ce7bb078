package workbook.runner;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** What the command printed, and its exit code. */
record CommandRun(int code, String out, String err) {

    /** Runs the command in this process, in English and without colours. */
    static CommandRun of(String... arguments) {
        return in(Locale.ENGLISH, Ansi.OFF, arguments);
    }

    static CommandRun in(Locale locale, Ansi ansi, String... arguments) {
        Locale before = Locale.getDefault();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        try {
            Console console = new Console(new PrintWriter(out), new PrintWriter(err), ansi, false, locale);
            int code = Workbook.run(console, arguments);
            return new CommandRun(code, out.toString(), err.toString());
        } finally {
            Locale.setDefault(before);
        }
    }
}

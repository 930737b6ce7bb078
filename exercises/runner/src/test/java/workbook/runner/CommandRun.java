package workbook.runner;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import workbook.runner.judge.WorkerProcess;

/** What the command printed, and its exit code. */
record CommandRun(int code, String out, String err) {

    /** One for all runs, which stays warm; it ends with this process. */
    private static final WorkerProcess WORKER = new WorkerProcess();

    /** Runs the command in this process, in English and without colours. */
    static CommandRun of(String... arguments) {
        return in(Locale.ENGLISH, Ansi.OFF, arguments);
    }

    /** In English and without colours, as with these environment variables and no others. */
    static CommandRun with(Map<String, String> environment, String... arguments) {
        return run(Locale.ENGLISH, Ansi.OFF, Console.WIDTH, environment, arguments);
    }

    static CommandRun in(Locale locale, Ansi ansi, String... arguments) {
        return run(locale, ansi, Console.WIDTH, Map.of(), arguments);
    }

    /** In this language, on a terminal of so many columns. */
    static CommandRun at(int width, Locale locale, String... arguments) {
        return run(locale, Ansi.OFF, width, Map.of(), arguments);
    }

    private static CommandRun run(
            Locale locale, Ansi ansi, int width, Map<String, String> environment, String... arguments) {
        Locale before = Locale.getDefault();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        try {
            Console console = new Console(new PrintWriter(out), new PrintWriter(err), ansi, false, width, locale);
            int code = Workbook.run(console, environment, WORKER, arguments);
            return new CommandRun(code, out.toString(), err.toString());
        } finally {
            Locale.setDefault(before);
        }
    }
}

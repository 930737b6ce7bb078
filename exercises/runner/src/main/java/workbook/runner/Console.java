package workbook.runner;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine.Help.Ansi;
import workbook.scenario.Text;

/** Where the command writes, in which language, and whether in colour. */
public final class Console {

    /** Columns, where nobody says how many there are. */
    static final int WIDTH = 100;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Ansi ansi;
    private final boolean showsProgress;
    private final int width;
    private Locale locale;

    public Console(PrintWriter out, PrintWriter err, Ansi ansi, boolean showsProgress, int width, Locale locale) {
        this.out = out;
        this.err = err;
        this.ansi = ansi;
        this.showsProgress = showsProgress;
        this.width = width;
        this.locale = locale;
    }

    /**
     * UTF-8 whatever the platform's charset is. The launcher says which streams are terminals ({@code
     * workbook.terminal=out,err}), and how wide ({@code workbook.columns=80}): Java alone cannot tell.
     */
    static Console ofThisProcess() {
        return of(
                System.getenv(),
                System.getProperty("workbook.terminal", ""),
                System.getProperty("workbook.columns", ""));
    }

    static Console of(Map<String, String> environment, String terminals, String columns) {
        boolean plain = isPlain(environment);
        return new Console(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                terminals.contains("out") && !plain ? Ansi.ON : Ansi.OFF,
                terminals.contains("err") && !plain,
                columns(columns),
                Languages.ofSystem(environment, Locale.getDefault()));
    }

    /** Whether a terminal is to get text and nothing else: no colours, nothing that moves the cursor. */
    private static boolean isPlain(Map<String, String> environment) {
        return !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
    }

    /** A terminal that says nothing, or 0, does not know. */
    private static int columns(String text) {
        return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : WIDTH;
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    public PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    public Ansi ansi() {
        return ansi;
    }

    boolean showsProgress() {
        return showsProgress;
    }

    /** Columns that a line may take. */
    public int width() {
        return width;
    }

    public Locale locale() {
        return locale;
    }

    public void speak(Locale language) {
        locale = language;
    }

    public String say(Text text) {
        return text.in(locale);
    }

    /** A message of {@code Messages.properties} in the reader's language. */
    public String say(String key, Object... values) {
        Locale language = locale.getLanguage().equals("ko") ? Locale.KOREAN : Locale.ROOT;
        ResourceBundle messages = ResourceBundle.getBundle(
                "workbook.runner.Messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(messages.getString(key), Locale.ROOT).format(values);
    }

    /** "1 user", "2 users", "10 → 250 users". */
    public String count(String what, String number) {
        return say("counted." + what + (number.equals("1") ? ".one" : ""), number);
    }

    public void error(String message) {
        err.println("workbook: " + message);
    }

    /** The text in a style, where colours are wanted. What ends bold alone is a double underline on some terminals. */
    public String style(String text, Ansi.IStyle... styles) {
        return ansi.enabled() ? Ansi.Style.on(styles) + text + Ansi.Style.reset.on() : text;
    }

    void flush() {
        out.flush();
        err.flush();
    }
}

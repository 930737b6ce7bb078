package workbook.runner;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** A console whose words nobody reads: for tests of what is built to be printed elsewhere. */
public final class SilentConsole {

    private static final int COLUMNS = 80;

    private SilentConsole() {}

    public static Console in(Locale language) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Console(nowhere, nowhere, Ansi.OFF, false, COLUMNS, language);
    }
}

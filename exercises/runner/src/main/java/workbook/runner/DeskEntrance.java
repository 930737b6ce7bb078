package workbook.runner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import workbook.runner.desk.DeskSession;
import workbook.runner.desk.PrintedDesk;

/** Opens the desk in a terminal; prints it where there is none. */
final class DeskEntrance {

    private final Console console;
    private final Map<String, String> environment;

    DeskEntrance(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    int enter() {
        Path home = Checkout.folder();
        if (!atATerminal()) {
            PrintedDesk.print(home, console);
            return 0;
        }
        try (Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .dumb(false)
                .encoding(StandardCharsets.UTF_8)
                .build()) {
            DeskSession.open(home, console, terminal);
        } catch (IOException | IllegalStateException noTerminal) {
            PrintedDesk.print(home, console);
        }
        return 0;
    }

    /** The launcher says so; the one of Windows cannot, and has Java asked. */
    private boolean atATerminal() {
        String terminals = System.getProperty("workbook.terminal", "");
        boolean both = terminals.contains("in") && terminals.contains("out");
        boolean console = terminals.equals("ask") && System.console() != null;
        return (both || console) && !"dumb".equals(environment.get("TERM"));
    }
}

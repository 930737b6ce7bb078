package workbook.runner.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/**
 * The whole terminal, taken for a while: keys arrive one by one, lines stay where they are put. It is given back as it was
 * when this is closed, and also when the process is told to end.
 */
final class Screen implements AutoCloseable {

    private final Terminal terminal;
    private final Display display;
    private final Attributes before;
    private final Thread atTheEnd = new Thread(this::giveBack, "screen");
    private Size size;
    private boolean taken = true;

    private Screen(Terminal terminal) {
        this.terminal = terminal;
        this.before = terminal.getAttributes();
        this.display = new Display(terminal, true);
    }

    /** Takes the terminal. */
    static Screen take(Terminal terminal) {
        // lines are drawn with the characters that say so, which is what people copy
        System.setProperty(TerminalBuilder.PROP_DISABLE_ALTERNATE_CHARSET, "true");
        Screen screen = new Screen(terminal);
        Runtime.getRuntime().addShutdownHook(screen.atTheEnd);
        screen.begin();
        return screen;
    }

    private void begin() {
        terminal.enterRawMode();
        Attributes ours = terminal.getAttributes();
        // Ctrl-C and Ctrl-Z come as keys: there is one way to leave, and no way to be stopped with the terminal taken
        ours.setLocalFlags(EnumSet.of(LocalFlag.ISIG, LocalFlag.IEXTEN), false);
        terminal.setAttributes(ours);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        measure();
    }

    int width() {
        return size.getColumns();
    }

    int height() {
        return size.getRows();
    }

    Keyboard keyboard() {
        return new Keyboard(terminal.reader());
    }

    /** What to do, on another thread, when the window has another size. */
    void onResize(Runnable action) {
        terminal.handle(Signal.WINCH, signal -> action.run());
    }

    /** Takes note of the window's size. */
    synchronized void measure() {
        Size now = terminal.getSize();
        // a terminal that does not say is taken for an ordinary one
        size = now.getColumns() > 0 && now.getRows() > 0 ? now : new Size(80, 24);
        display.resize(size.getRows(), size.getColumns());
        display.clear();
    }

    /** Shows these lines; what stays the same is not drawn again. */
    synchronized void show(List<String> lines) {
        if (taken) {
            List<AttributedString> drawn = new ArrayList<>();
            lines.forEach(line -> drawn.add(AttributedString.fromAnsi(line)));
            // the display takes lines out of the list that it is given
            display.update(drawn, 0);
        }
    }

    private synchronized void giveBack() {
        if (taken) {
            taken = false;
            terminal.puts(Capability.exit_ca_mode);
            terminal.puts(Capability.cursor_visible);
            terminal.flush();
            terminal.setAttributes(before);
        }
    }

    @Override
    public void close() {
        giveBack();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException ending) {
            return;
        }
    }
}

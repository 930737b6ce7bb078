package workbook.runner.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @Test
    void linesThatChangeAreDrawnAgainAndTheOthersAreNot() throws IOException {
        try (Terminal terminal = terminal(new Size(20, 4));
                Screen screen = Screen.take(terminal)) {
            screen.show(List.of("first", "second", "third", "fourth"));
            terminal.flush();
            assertThat(taken()).contains("first", "second", "third", "fourth");

            screen.show(List.of("first", "other", "third", "fourth"));
            terminal.flush();
            assertThat(taken()).contains("other").doesNotContain("first", "third");
        }
    }

    @Test
    void linesMayScrollMoveAndChangeInNumber() throws IOException {
        try (Terminal terminal = terminal(new Size(20, 6));
                Screen screen = Screen.take(terminal)) {
            for (int first = 0; first < 12; first++) {
                List<String> lines = new ArrayList<>();
                for (int line = first; line < first + 4 + first % 3; line++) {
                    lines.add("line " + line);
                }
                screen.show(List.copyOf(lines));
                terminal.flush();
                assertThat(taken()).contains(String.valueOf((first + 3) % 10));
            }
        }
    }

    @Test
    void terminalIsGivenBack() throws IOException {
        try (Terminal terminal = terminal(new Size(20, 4))) {
            Screen.take(terminal).close();

            assertThat(taken()).containsSubsequence("\u001b[?1049h", "\u001b[?1049l");
        }
    }

    private Terminal terminal(Size size) throws IOException {
        Terminal terminal = new LineDisciplineTerminal("test", "xterm", sent, StandardCharsets.UTF_8);
        terminal.setSize(size);
        return terminal;
    }

    private String taken() {
        String text = sent.toString(StandardCharsets.UTF_8);
        sent.reset();
        return text;
    }
}

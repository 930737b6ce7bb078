package workbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the environment asks of a terminal. */
class ConsoleTest {

    private static final String TERMINALS = "in,out,err";

    @Test
    void terminalGetsColoursAndAProgressLine() {
        Console console = Console.of(Map.of("TERM", "xterm"), TERMINALS, "80");

        assertThat(console.ansi().enabled()).isTrue();
        assertThat(console.showsProgress()).isTrue();
        assertThat(console.width()).isEqualTo(80);
    }

    @Test
    void dumbTerminalAndOneWithoutColoursGetTextAlone() {
        for (Map<String, String> plain : List.of(Map.of("TERM", "dumb"), Map.of("NO_COLOR", "1"))) {
            Console console = Console.of(plain, TERMINALS, "80");

            assertThat(console.ansi().enabled()).as("%s", plain).isFalse();
            assertThat(console.showsProgress()).as("%s", plain).isFalse();
        }
    }

    @Test
    void noColorThatIsEmptyIsNotSet() {
        assertThat(Console.of(Map.of("NO_COLOR", ""), TERMINALS, "80").ansi().enabled())
                .isTrue();
    }

    @Test
    void languageIsThatOfTheSystem() {
        assertThat(Console.of(Map.of("LANG", "ko_KR.UTF-8"), "", "").locale()).hasToString("ko");
    }
}

package workbook.runner.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.jline.utils.NonBlocking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {

    @ParameterizedTest
    @CsvSource({
        "'\033[A', UP",
        "'\033OA', UP",
        "'\033[6~', PAGE_DOWN",
        "'\033[H', HOME",
        "'\033', ESCAPE",
        "'\033[1;5C', OTHER",
        "'\r', ENTER",
        "'\t', TAB",
        "'\177', BACKSPACE",
        "'\003', LEAVE",
        "'\032', OTHER",
        "'', LEAVE"
    })
    void sequencesAreKeys(String sent, Key.Name name) {
        assertThat(typed(sent).read()).isEqualTo(Key.named(name));
    }

    @Test
    void keysFollowOneAnother() {
        Keyboard keyboard = typed("h\033[B답🌱");

        assertThat(keyboard.read()).isEqualTo(Key.of('h'));
        assertThat(keyboard.read()).isEqualTo(Key.named(Key.Name.DOWN));
        assertThat(keyboard.read()).isEqualTo(Key.of('답'));
        assertThat(keyboard.read()).isEqualTo(Key.of("🌱".codePointAt(0)));
    }

    /** Somebody who writes Korean need not switch the keyboard back to press a key. */
    @ParameterizedTest
    @CsvSource({"ㅗ, h", "ㄴ, s", "ㅣ, l", "ㅜ, n", "ㅔ, p", "ㅅ, t", "ㅇ, d", "ㄱ, r", "ㅐ, o", "ㅎ, g", "ㅂ, q", "H, h", "?, ?"})
    void letterIsThatOfTheKeyInEitherKeyboard(String typed, char letter) {
        assertThat(Key.of(typed.codePointAt(0)).letter()).isEqualTo(letter);
    }

    private static Keyboard typed(String keys) {
        return new Keyboard(NonBlocking.nonBlocking("test", new StringReader(keys)));
    }
}

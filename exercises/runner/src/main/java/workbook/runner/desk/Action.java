package workbook.runner.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one key does. */
enum Action {
    HINT('h'),
    SQL('s'),
    TASK('t'),
    DIFF('d'),
    LIST('l'),
    NEXT('n'),
    PREVIOUS('p'),
    RESET('r'),
    UNDO('u'),
    SOLUTION('o'),
    LANGUAGE('g'),
    HELP('?'),
    QUIT('q');

    private final char key;

    Action(char key) {
        this.key = key;
    }

    static Optional<Action> of(char key) {
        return Stream.of(values()).filter(action -> action.key == key).findFirst();
    }

    String key() {
        return String.valueOf(key);
    }

    /** The name in messages. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

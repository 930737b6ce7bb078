package workbook.runner.desk;

import java.io.IOException;
import java.util.Map;
import org.jline.utils.NonBlockingReader;

/** Keys, as a terminal sends them: characters, and sequences that begin with an escape. */
final class Keyboard {

    /** Milliseconds in which the rest of a sequence follows its escape. */
    private static final long REST = 50;

    private static final int ESCAPE = 27;
    private static final int DELETE = 127;

    private static final Map<String, Key.Name> SEQUENCES = Map.ofEntries(
            Map.entry("A", Key.Name.UP),
            Map.entry("B", Key.Name.DOWN),
            Map.entry("H", Key.Name.HOME),
            Map.entry("F", Key.Name.END),
            Map.entry("1~", Key.Name.HOME),
            Map.entry("4~", Key.Name.END),
            Map.entry("7~", Key.Name.HOME),
            Map.entry("8~", Key.Name.END),
            Map.entry("5~", Key.Name.PAGE_UP),
            Map.entry("6~", Key.Name.PAGE_DOWN));

    private final NonBlockingReader reader;

    Keyboard(NonBlockingReader reader) {
        this.reader = reader;
    }

    /** Waits for the next key. A terminal that is gone leaves. */
    Key read() {
        try {
            return key(reader.read());
        } catch (IOException gone) {
            return Key.named(Key.Name.LEAVE);
        }
    }

    private Key key(int character) throws IOException {
        return switch (character) {
            case NonBlockingReader.EOF, 'C' - '@', 'D' - '@' -> Key.named(Key.Name.LEAVE);
            case '\r', '\n' -> Key.named(Key.Name.ENTER);
            case '\t' -> Key.named(Key.Name.TAB);
            case '\b', DELETE -> Key.named(Key.Name.BACKSPACE);
            case ESCAPE -> sequence();
            default -> character < ' ' ? Key.named(Key.Name.OTHER) : Key.of(whole(character));
        };
    }

    private int whole(int character) throws IOException {
        return Character.isHighSurrogate((char) character)
                ? Character.toCodePoint((char) character, (char) reader.read(REST))
                : character;
    }

    private Key sequence() throws IOException {
        int introducer = reader.read(REST);
        if (introducer < 0) {
            return Key.named(Key.Name.ESCAPE);
        }
        if (introducer != '[' && introducer != 'O') {
            return Key.named(Key.Name.OTHER);
        }
        StringBuilder sequence = new StringBuilder();
        int next;
        do {
            next = reader.read(REST);
            sequence.append((char) next);
        } while (next >= 0 && (next < '@' || next > '~'));
        return Key.named(SEQUENCES.getOrDefault(sequence.toString(), Key.Name.OTHER));
    }
}

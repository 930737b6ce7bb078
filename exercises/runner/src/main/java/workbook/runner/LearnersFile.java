package workbook.runner;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import workbook.runner.track.Exercise;

/** What the learner has written, read strictly: a compiler that guesses at an encoding changes the text. */
public final class LearnersFile {

    /** Some editors of Windows put it there; no Java compiler takes it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private LearnersFile() {}

    /**
     * The text of the file that the learner edits.
     *
     * @throws FaultException when it is missing, is not UTF-8, begins with a byte order mark, or cannot be read
     */
    public static String read(Console console, Exercise exercise) {
        String file = relative(exercise);
        try {
            return decoded(console, file, Files.readAllBytes(exercise.file()));
        } catch (NoSuchFileException missing) {
            throw new FaultException(console.say("file.missing", file, exercise.id()));
        } catch (IOException cause) {
            throw new FaultException(console.say("file.unreadable", file, cause.getMessage()));
        }
    }

    /** From the folder that the workbook was cloned into. */
    static String relative(Exercise exercise) {
        return Checkout.folder().relativize(exercise.file()).toString();
    }

    private static String decoded(Console console, String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(rest, text, true);
        if (result.isError()) {
            throw new FaultException(console.say("file.not-utf8", file, String.valueOf(line(bytes, rest.position()))));
        }
        String answer = text.flip().toString();
        if (answer.startsWith(BYTE_ORDER_MARK)) {
            throw new FaultException(console.say("file.bom", file));
        }
        return answer;
    }

    private static long line(byte[] bytes, int position) {
        byte[] before = Arrays.copyOf(bytes, position);
        return 1
                + new String(before, StandardCharsets.UTF_8)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }
}

package workbook.sql;

import java.lang.StackWalker.StackFrame;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The line of somebody's code that caused a statement.
 *
 * @param file the source file's name
 * @param line its line, from 1
 * @param direct whether that code called JDBC itself: no library lies between the two
 */
public record Origin(String file, int line, boolean direct) {

    private static final StackWalker STACK = StackWalker.getInstance();

    /** The innermost line on this thread's stack that is in one of the classes. */
    static Optional<Origin> of(Predicate<String> classes) {
        return STACK.walk(frames -> find(frames, classes));
    }

    private static Optional<Origin> find(Stream<StackFrame> frames, Predicate<String> classes) {
        boolean[] library = {false};
        return frames.dropWhile(frame -> isRecorder(frame.getClassName()))
                .peek(frame -> library[0] |= !isJdk(frame.getClassName()) && !classes.test(frame.getClassName()))
                .filter(frame -> classes.test(frame.getClassName()))
                .findFirst()
                .map(frame -> new Origin(frame.getFileName(), frame.getLineNumber(), !library[0]));
    }

    /** This package, and the proxies in front of the driver. */
    private static boolean isRecorder(String name) {
        return name.startsWith("workbook.sql.") || name.startsWith("net.ttddyy.dsproxy.") || isJdk(name);
    }

    private static boolean isJdk(String name) {
        return name.startsWith("java.") || name.startsWith("jdk.") || name.contains(".$Proxy");
    }
}

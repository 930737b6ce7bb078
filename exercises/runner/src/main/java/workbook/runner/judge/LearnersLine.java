package workbook.runner.judge;

import java.util.Arrays;

/** Finds where in the learner's file a thread is. */
final class LearnersLine {

    private LearnersLine() {}

    /** The innermost line of this class or one nested in it; 0 when the thread is elsewhere. */
    static int of(Thread thread, String className) {
        return Arrays.stream(thread.getStackTrace())
                .filter(frame -> isOf(className, frame.getClassName()))
                .mapToInt(StackTraceElement::getLineNumber)
                .findFirst()
                .orElse(0);
    }

    /** The line at which a thread other than this one is; 0 when there is no such thread. */
    static int ofAnotherThread(Thread judging, String className) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread != judging)
                .mapToInt(thread -> of(thread, className))
                .filter(line -> line > 0)
                .findFirst()
                .orElse(0);
    }

    private static boolean isOf(String className, String name) {
        return name.equals(className) || name.startsWith(className + "$");
    }
}

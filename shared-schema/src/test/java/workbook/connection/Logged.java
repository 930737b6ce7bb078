package workbook.connection;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that is logged while this is open, by every logger at every level. */
final class Logged extends Handler implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");

    private final Level before = ROOT.getLevel();
    private final SimpleFormatter format = new SimpleFormatter();
    private final StringBuffer text = new StringBuffer();

    Logged() {
        ROOT.setLevel(Level.ALL);
        ROOT.addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        text.append(format.format(entry));
    }

    /** What was logged, and what a program would print that prints this failure. */
    String and(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return text + trace.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    @Override
    public void flush() {
        // everything is in the text
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
        ROOT.setLevel(before);
    }
}

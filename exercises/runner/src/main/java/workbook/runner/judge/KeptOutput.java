package workbook.runner.judge;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Takes what learners' code prints, and keeps the beginning: output without end costs no memory. */
final class KeptOutput extends OutputStream {

    /** Bytes. */
    private static final int KEPT = 4_000;

    private final byte[] kept = new byte[KEPT];
    private int length;
    private boolean more;

    /** What the process prints goes here from now on. */
    static KeptOutput ofThisProcess() {
        KeptOutput output = new KeptOutput();
        PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        return output;
    }

    @Override
    public synchronized void write(int value) {
        if (length < KEPT) {
            kept[length++] = (byte) value;
        } else {
            more = true;
        }
    }

    /** What was kept; from now on there is room again. */
    synchronized String take() {
        String text = new String(kept, 0, length, StandardCharsets.UTF_8) + (more ? " …" : "");
        length = 0;
        more = false;
        return text;
    }
}

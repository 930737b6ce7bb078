package workbook.oauth;

/** A class that notices when somebody makes an instance of it by its name. */
public final class Tripwire {

    private static boolean touched;

    /** What an attacker hopes for. */
    public Tripwire() {
        touch();
    }

    private static synchronized void touch() {
        touched = true;
    }

    static synchronized boolean touched() {
        return touched;
    }
}

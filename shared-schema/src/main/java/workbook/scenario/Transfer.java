package workbook.scenario;

/**
 * An amount goes from one account to another, and an outage hits between the two halves, once.
 *
 * @param from the owner who pays
 * @param to the owner who is paid
 * @param situation where it happens; {@link #strike} is to be called between the halves
 */
public record Transfer(String from, String to, long amount, Situation situation, Strike strike) {

    /** Breaks the connections the first time it is called. */
    public static final class Strike {

        private final Runnable outage;
        private boolean happened;

        /** @param outage what breaks the connections */
        public Strike(Runnable outage) {
            this.outage = outage;
        }

        /** To be called between the halves of the transfer. */
        public void now() {
            if (!happened) {
                happened = true;
                outage.run();
            }
        }
    }
}

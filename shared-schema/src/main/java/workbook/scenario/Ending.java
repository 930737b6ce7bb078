package workbook.scenario;

import java.util.Optional;

/**
 * How an approach is meant to end.
 *
 * @param wrong whether it returns something else than the scenario expects
 * @param failure what it throws, if it throws
 */
public record Ending(boolean wrong, Optional<Class<? extends Throwable>> failure) {

    /** It returns what the scenario expects. */
    public static final Ending RIGHT = new Ending(false, Optional.empty());

    /** It returns, but not what the scenario expects. */
    public static final Ending WRONG = new Ending(true, Optional.empty());

    /** It throws exactly this. */
    public static Ending throwing(Class<? extends Throwable> failure) {
        return new Ending(false, Optional.of(failure));
    }
}

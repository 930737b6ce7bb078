package workbook.oauth;

import java.time.Instant;

/**
 * Removes authorizations of which every token has expired, a batch at a time: a server works meanwhile, and one long
 * transaction would hold its locks until the last row.
 *
 * @param before whatever expired before that
 * @param batch how many authorizations in one transaction, at most
 */
public record Purge(Instant before, int batch) {

    /** One batch: how many it removed. */
    @FunctionalInterface
    public interface Batch {
        int remove() throws Exception;
    }

    // tag::run[]
    /** Goes on until a batch finds less than it might have; how many were removed in all. */
    public int run(Batch next) throws Exception {
        int removed = 0;
        int last;
        do {
            last = next.remove();
            removed += last;
        } while (last == batch);
        return removed;
    }
    // end::run[]
}

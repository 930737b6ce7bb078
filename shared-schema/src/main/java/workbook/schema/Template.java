package workbook.schema;

import java.util.Map;

/** A migrated database that is kept pristine, and copied for each who needs one. */
interface Template extends AutoCloseable {

    /**
     * A copy that nobody else uses.
     *
     * @throws DatabaseUnavailableException when there is no room for it or the server is gone
     */
    Database copy();

    /**
     * A copy that nobody used before, either: its rows lie in the order in which they are written.
     *
     * @throws DatabaseUnavailableException as {@link #copy}
     */
    default Database unusedCopy() {
        return copy();
    }

    /** The settings by which another process reaches the server; none when there is no server of our own. */
    default Map<String, String> environment() {
        return Map.of();
    }

    @Override
    void close();
}

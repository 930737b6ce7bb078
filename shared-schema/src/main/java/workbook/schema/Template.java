package workbook.schema;

/** A migrated database that is kept pristine, and copied for each who needs one. */
interface Template extends AutoCloseable {

    /**
     * A copy that nobody else uses.
     *
     * @throws DatabaseUnavailableException when there is no room for it or the server is gone
     */
    Database copy();

    @Override
    void close();
}

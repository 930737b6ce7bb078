package workbook.observation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import workbook.scenario.Scenario;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.Sample;
import workbook.schema.SampleLoader;

/**
 * Databases with sample data in them. A scenario that writes gets one of its own; those that only read share one for
 * each sample and size, and the latest is kept. That one nobody used before, so that its rows lie in order.
 */
final class SampleDatabases implements AutoCloseable {

    private record Key(DatabaseKind kind, Sample sample, int size) {}

    /** A database on loan, and how long it took to get, in nanoseconds. */
    record Loan(Database database, Runnable giveBack, long cleanNanos, long loadNanos) implements AutoCloseable {
        @Override
        public void close() {
            giveBack.run();
        }
    }

    /** Few, because at 100,000 users each is large. */
    private static final int KEPT = 4;

    private final Databases databases;
    private final Map<Key, Database> shared = new LinkedHashMap<>();

    SampleDatabases(Databases databases) {
        this.databases = databases;
    }

    Loan lend(DatabaseKind kind, Scenario<?, ?> scenario, int size) {
        if (scenario.writes()) {
            return loaded(() -> databases.clean(kind), kind, scenario.sample(), size);
        }
        Key key = new Key(kind, scenario.sample(), size);
        Database kept = shared.get(key);
        if (kept != null) {
            return new Loan(kept, () -> {}, 0, 0);
        }
        dropOldest();
        Loan loan = loaded(() -> databases.unused(kind), kind, scenario.sample(), size);
        shared.put(key, loan.database());
        return new Loan(loan.database(), () -> {}, loan.cleanNanos(), loan.loadNanos());
    }

    private Loan loaded(Supplier<Database> empty, DatabaseKind kind, Sample sample, int size) {
        databases.start(kind);
        long start = System.nanoTime();
        Database database = empty.get();
        long clean = System.nanoTime();
        try {
            SampleLoader.load(sample, size, database);
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
        return new Loan(database, database::close, clean - start, System.nanoTime() - clean);
    }

    private void dropOldest() {
        if (shared.size() == KEPT) {
            Key oldest = shared.keySet().iterator().next();
            shared.remove(oldest).close();
        }
    }

    @Override
    public void close() {
        shared.values().forEach(Database::close);
        shared.clear();
    }
}

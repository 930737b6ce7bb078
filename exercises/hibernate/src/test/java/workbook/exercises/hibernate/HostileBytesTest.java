package workbook.exercises.hibernate;

import static workbook.scenario.Blobs.HOSTILE_BYTES;

import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import workbook.blob.HostilePayloads;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;
import workbook.scenario.BlobReading;
import workbook.scenario.Opening;

class HostileBytesTest {

    /** John Doe's row, and those that somebody tampered with. */
    private static final int ROWS = 1 + HostilePayloads.all().size();

    @Test
    void plainValuesAreReadAndEverythingElseIsRefusedBeforeItRuns() {
        Trial.of(
                        new HibernateChapter(),
                        HOSTILE_BYTES,
                        (SessionFactory factory, List<Long> ids) ->
                                BlobReading.each(ids, id -> HostileBytes.read(factory, id)))
                .opened(Opening.of(
                        (dataSource, database) -> HibernateChapter.configuration(
                                        dataSource, database, List.of(HostileBytes.class))
                                .createEntityManagerFactory(),
                        SessionFactory::close))
                .answersRight()
                .touchesAtMostRows(ROWS)
                .doesNotRead("email");
    }
}

package workbook.exercises.ebean;

import static workbook.scenario.Blobs.HOSTILE_BYTES;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.exercise.Trial;
import workbook.schema.Sample;

class HostileBytesTest {

    private static final int ROWS = Sample.HOSTILE_BYTES.blog(1).users().size();

    @Test
    void everyRefusedRowIsNamedAndTheOthersAreRead() {
        Trial.of(new EbeanChapter(), HOSTILE_BYTES, HostileBytes::read)
                .answersRight()
                .sendsAtMost(ROWS, SELECT);
    }
}

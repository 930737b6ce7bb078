package workbook.exercises.jooq;

import static workbook.scenario.Blobs.HOSTILE_BYTES;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;

class HostileBytesTest {

    @Test
    void goodBlobsAreReadAndHostileOnesRefusedBeforeAnythingRuns() {
        Trial.of(new JooqChapter(), HOSTILE_BYTES, HostileBytes::readAll)
                .answersRight()
                .usesSql("data");
    }
}

package workbook.exercises.mybatis;

import static workbook.scenario.Blobs.HOSTILE_BYTES;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;

class HostileBytesTest {

    @Test
    void eachHostileRowIsRefusedByName() {
        Trial.of(new MybatisChapter(), HOSTILE_BYTES, HostileBytes::read)
                .opened(MybatisChapter.with(HostileBytes.Mapper.class))
                .answersRight()
                .sendsAtMost(1);
    }
}

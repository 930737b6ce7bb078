package workbook.mybatis.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workbook.mybatis.MybatisChapter;
import workbook.observation.Observation;
import workbook.observation.Observer;
import workbook.scenario.Relationship;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

class ListUsersWithPostsTest {

    /** The contract's sizes end below the first chunk. */
    @Test
    void twoSelectsAsksForThePostsOfThousandUsersAtATime() {
        Observation observation = observe("two-selects", 2_500);

        assertThat(observation.ok()).isTrue();
        assertThat(observation.count()).isEqualTo(1 + 3);
    }

    private static Observation observe(String approach, int size) {
        MybatisChapter chapter = new MybatisChapter();
        try (Databases databases = new Databases();
                Observer observer = new Observer(databases)) {
            return chapter.approaches().stream()
                    .filter(each -> each.scenario().equals(Relationship.LIST_USERS_WITH_POSTS))
                    .filter(each -> each.name().equals(approach))
                    .map(each -> observer.observe(chapter, each, DatabaseKind.H2, size))
                    .findFirst()
                    .orElseThrow()
                    .observation();
        }
    }
}

package workbook.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.conf.FetchTriggerValuesAfterReturning.WHEN_NEEDED;
import static workbook.jooq.generated.Tables.TAGS;

import java.util.List;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.conf.Settings;
import org.jooq.conf.SettingsTools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.scenario.Relationship;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

class JooqChapterTest {

    private final Databases databases = new Databases();
    private Database database;
    private DSLContext ctx;

    @BeforeEach
    void open() {
        database = databases.clean(DatabaseKind.SQLITE);
        ctx = new JooqChapter().open(database.dataSource(), DatabaseKind.SQLITE, Relationship.CREATE_USER_WITH_POSTS);
    }

    @AfterEach
    void close() {
        database.close();
        databases.close();
    }

    @Test
    void sqliteReturnsTheIdsOfAllNewRows() {
        assertThat(insertTwoTags(ctx)).containsExactly(1L, 2L);
    }

    // tag::by-default[]
    /** Why the chapter sets it: nothing fails, ids are just missing. */
    @Test
    void byDefaultSqliteReturnsTheIdOfTheLastNewRowOnly() {
        Settings byDefault = SettingsTools.clone(ctx.settings()).withFetchTriggerValuesAfterReturning(WHEN_NEEDED);
        Configuration configuration = ctx.configuration().derive(byDefault);

        assertThat(insertTwoTags(configuration.dsl())).containsExactly(2L);
    }

    private static List<Long> insertTwoTags(DSLContext ctx) {
        return ctx.insertInto(TAGS, TAGS.NAME)
                .values("java")
                .values("sql")
                .returning(TAGS.ID)
                .fetch(TAGS.ID);
    }
    // end::by-default[]
}

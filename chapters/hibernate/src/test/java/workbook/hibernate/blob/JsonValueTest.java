package workbook.hibernate.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import workbook.hibernate.HibernateChapter;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** Whom the trap {@code json-value} finds is decided by where the rows lie: those before the first without a profile. */
@ExtendWith(SharedDatabases.class)
class JsonValueTest {

    private static final String CITY = "New York";

    @Test
    void aRowWithoutAProfileHidesWhatComesAfter(Databases databases) {
        try (Database database = SharedDatabases.unused(databases, DatabaseKind.POSTGRESQL);
                SessionFactory factory = HibernateChapter.configuration(
                                database.dataSource(), DatabaseKind.POSTGRESQL, QueryInside.ENTITIES)
                        .createEntityManagerFactory()) {
            factory.inTransaction(session -> {
                session.persist(new JsonUser("before", "before@example.com", Map.of("city", CITY)));
                session.persist(new JsonUser("silent", "silent@example.com", null));
                session.persist(new JsonUser("after", "after@example.com", Map.of("city", CITY)));
            });

            assertThat(QueryInside.sqlInHql(factory, CITY)).containsExactly("before", "after");
            assertThat(QueryInside.jsonValue(factory, CITY)).containsExactly("before");
        }
    }
}

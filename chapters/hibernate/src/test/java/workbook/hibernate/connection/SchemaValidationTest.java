package workbook.hibernate.connection;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.SchemaValidationException;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import workbook.hibernate.HibernateChapter;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

/** Why the id of {@link NicknamedUser} has a column definition. */
class SchemaValidationTest {

    @Test
    void longFitsTheColumnOnH2() {
        assertThatNoException().isThrownBy(() -> validateUser(DatabaseKind.H2));
    }

    @Test
    void longIsRefusedOnSqliteWhoseIntegerHoldsIt() {
        assertThatThrownBy(() -> validateUser(DatabaseKind.SQLITE))
                .isInstanceOf(SchemaValidationException.class)
                .hasMessageContaining("wrong column type encountered in column [id] in table [users]")
                .hasMessageContaining("found [integer (Types#INTEGER)], but expecting [bigint (Types#BIGINT)]");
    }

    private static void validateUser(DatabaseKind kind) throws SchemaValidationException {
        try (Databases databases = new Databases();
                Database database = databases.clean(kind);
                SessionFactory factory = HibernateChapter.configuration(
                                database.dataSource(), kind, List.of(User.class))
                        .createEntityManagerFactory()) {
            factory.getSchemaManager().validate();
        }
    }
}

package workbook.hibernate.connection;

import static workbook.scenario.Connections.SCHEMA_MISMATCH;
import static workbook.scenario.Refusal.Moment.AT_FIRST_QUERY;
import static workbook.scenario.Refusal.Moment.AT_START;

import jakarta.persistence.SchemaValidationException;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;
import workbook.hibernate.HibernateChapter;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Refusal;
import workbook.scenario.Situation;

/** A property for which the table has no column: Hibernate compares the two when it is told to. */
public final class SchemaMismatch {

    private SchemaMismatch() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Situation, Refusal>to(SCHEMA_MISMATCH)
                .trap("first-query", (none, situation) -> firstQuery(situation))
                .idiom("validate", (none, situation) -> validate(situation))
                .alternative("schema-manager", (none, situation) -> schemaManager(situation))
                .list();
    }

    // tag::first-query[]
    static Refusal firstQuery(Situation situation) {
        // Trap: by default, the mapping is taken at its word.
        return refusal(configuration(situation));
    }
    // end::first-query[]

    // tag::validate[]
    static Refusal validate(Situation situation) {
        // Every table, column and type is looked up before the factory opens. Nothing is changed, as UPDATE would.
        return refusal(configuration(situation).schemaToolingAction(Action.VALIDATE));
    }

    /** Opens the library and asks for something: where that fails is the moment. */
    private static Refusal refusal(HibernatePersistenceConfiguration configuration) {
        Refusal.Moment moment = AT_START;
        try (SessionFactory factory = configuration.createEntityManagerFactory()) {
            moment = AT_FIRST_QUERY;
            factory.fromTransaction(session -> session.createSelectionQuery("from NicknamedUser", NicknamedUser.class)
                    .getResultList());
            return null;
        } catch (RuntimeException failure) {
            return Refusal.of(moment, failure);
        }
    }
    // end::validate[]

    // tag::schema-manager[]
    static Refusal schemaManager(Situation situation) {
        try (SessionFactory factory = configuration(situation).createEntityManagerFactory()) {
            // The same when one wants it: once the migrations have run, or in a test.
            factory.getSchemaManager().validate();
            return null;
        } catch (SchemaValidationException failure) {
            return Refusal.of(AT_START, failure);
        }
    }
    // end::schema-manager[]

    private static HibernatePersistenceConfiguration configuration(Situation situation) {
        return HibernateChapter.configuration(
                situation.dataSource(), situation.database(), List.of(NicknamedUser.class));
    }
}

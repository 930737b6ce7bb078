package workbook.jooq.connection;

import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Connections.ADD_AND_LIST;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Person;

/** Somebody is added and everybody listed: the same query on each database, rendered in its dialect. */
public final class AddAndList {

    private AddAndList() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, Person, List<Person>>to(ADD_AND_LIST)
                .idiom("dsl", AddAndList::dsl)
                .list();
    }

    // tag::dsl[]
    static List<Person> dsl(DSLContext ctx, Person person) {
        ctx.transaction(trx -> add(trx.dsl(), person));
        return list(ctx);
    }

    static void add(DSLContext ctx, Person person) {
        ctx.insertInto(USERS, USERS.NAME, USERS.AGE)
                .values(person.name(), person.age())
                .execute();
    }

    static List<Person> list(DSLContext ctx) {
        return ctx.select(USERS.NAME, USERS.AGE).from(USERS).orderBy(USERS.ID).fetch(Records.mapping(Person::new));
    }
    // end::dsl[]
}

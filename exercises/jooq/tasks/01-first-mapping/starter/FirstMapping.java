package workbook.exercises.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import workbook.scenario.Person;

public final class FirstMapping {

    private static final Table<?> USERS = table(name("users"));
    private static final Field<Long> ID = field(name("id"), BIGINT);
    private static final Field<String> NAME = field(name("name"), VARCHAR);
    // TODO: describe the column age, with its type

    public static List<Person> addAndList(DSLContext ctx, Person person) {
        // TODO: store the age as well, and read it back
        ctx.insertInto(USERS, NAME).values(person.name()).execute();
        return ctx.select(NAME).from(USERS).orderBy(ID).fetch(row -> new Person(row.value1(), null));
    }
}

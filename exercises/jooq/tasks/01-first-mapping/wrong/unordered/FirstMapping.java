package workbook.exercises.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;
import workbook.scenario.Person;

public final class FirstMapping {

    private static final Table<?> USERS = table(name("users"));
    private static final Field<Long> ID = field(name("id"), BIGINT);
    private static final Field<String> NAME = field(name("name"), VARCHAR);
    private static final Field<Integer> AGE = field(name("age"), INTEGER);

    public static List<Person> addAndList(DSLContext ctx, Person person) {
        ctx.insertInto(USERS, NAME, AGE).values(person.name(), person.age()).execute();
        return ctx.select(NAME, AGE).from(USERS).fetch(Records.mapping(Person::new));
    }
}

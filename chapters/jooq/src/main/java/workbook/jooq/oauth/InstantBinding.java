package workbook.jooq.oauth;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.SQLDialect;
import org.jooq.impl.AbstractBinding;

/**
 * A moment. On SQLite, which has no type for it, a number of milliseconds, as JDBC's {@link Timestamp} is stored there;
 * jOOQ by itself would store a text, and a number is less than any text.
 */
public final class InstantBinding extends AbstractBinding<OffsetDateTime, Instant> {

    private static final long serialVersionUID = 1;

    @Override
    public Converter<OffsetDateTime, Instant> converter() {
        return Converter.ofNullable(
                OffsetDateTime.class,
                Instant.class,
                OffsetDateTime::toInstant,
                instant -> instant.atOffset(ZoneOffset.UTC));
    }

    // tag::binding[]
    @Override
    public void set(BindingSetStatementContext<Instant> ctx) throws SQLException {
        PreparedStatement statement = ctx.statement();
        if (ctx.value() == null) {
            statement.setNull(ctx.index(), Types.TIMESTAMP_WITH_TIMEZONE);
        } else if (ctx.family() == SQLDialect.SQLITE) {
            statement.setTimestamp(ctx.index(), Timestamp.from(ctx.value()));
        } else {
            // Of a Timestamp, H2 takes what a clock on the wall shows, and that repeats itself every autumn.
            statement.setObject(ctx.index(), converter().to(ctx.value()));
        }
    }

    @Override
    public void get(BindingGetResultSetContext<Instant> ctx) throws SQLException {
        if (ctx.family() == SQLDialect.SQLITE) {
            Timestamp value = ctx.resultSet().getTimestamp(ctx.index());
            ctx.value(value == null ? null : value.toInstant());
        } else {
            ctx.value(converter().from(ctx.resultSet().getObject(ctx.index(), OffsetDateTime.class)));
        }
    }
    // end::binding[]
}

package workbook.jooq.oauth;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.AbstractBinding;

/**
 * A moment, by {@link Timestamp}: on SQLite that is a number of milliseconds, as every other library of the workbook
 * stores it; jOOQ by itself would store a text, and a number is less than any text.
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
        if (ctx.value() == null) {
            ctx.statement().setNull(ctx.index(), Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            ctx.statement().setTimestamp(ctx.index(), Timestamp.from(ctx.value()));
        }
    }

    @Override
    public void get(BindingGetResultSetContext<Instant> ctx) throws SQLException {
        Timestamp value = ctx.resultSet().getTimestamp(ctx.index());
        ctx.value(value == null ? null : value.toInstant());
    }
    // end::binding[]
}

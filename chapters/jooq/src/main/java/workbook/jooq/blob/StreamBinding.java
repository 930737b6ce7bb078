package workbook.jooq.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.SQLDialect;
import org.jooq.impl.AbstractBinding;

/** A binary column as a stream, where jOOQ's own types hold the whole value. What is read ends with its row. */
final class StreamBinding extends AbstractBinding<byte[], InputStream> {

    private static final long serialVersionUID = 1;

    @Override
    public Converter<byte[], InputStream> converter() {
        return Converter.ofNullable(
                byte[].class, InputStream.class, ByteArrayInputStream::new, StreamBinding::readAllBytes);
    }

    // tag::binding[]
    @Override
    public void set(BindingSetStatementContext<InputStream> ctx) throws SQLException {
        PreparedStatement statement = ctx.statement();
        if (ctx.family() == SQLDialect.SQLITE) {
            // Its driver refuses a stream of unknown length, and makes an array of any other.
            statement.setBytes(ctx.index(), converter().to(ctx.value()));
        } else {
            statement.setBinaryStream(ctx.index(), ctx.value());
        }
    }

    @Override
    public void get(BindingGetResultSetContext<InputStream> ctx) throws SQLException {
        ctx.value(ctx.resultSet().getBinaryStream(ctx.index()));
    }
    // end::binding[]

    private static byte[] readAllBytes(InputStream stream) {
        try {
            return stream.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

package workbook.mybatis.blob;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/**
 * A stream in any binary column; MyBatis's own handler of streams wants a {@link java.sql.Blob}, which not every driver
 * has. JDBC promises the stream for as long as its row is the current one: read it in a cursor's loop or a result
 * handler.
 */
public final class ContentTypeHandler extends BaseTypeHandler<Content> {

    // tag::handler[]
    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Content content, JdbcType type)
            throws SQLException {
        // Told no length, PostgreSQL's driver would copy the stream to a temporary file, and SQLite's into ever larger
        // arrays.
        statement.setBinaryStream(index, content.stream(), content.length());
    }

    @Override
    public Content getNullableResult(ResultSet row, String column) throws SQLException {
        return content(row.getBinaryStream(column));
    }
    // end::handler[]

    @Override
    public Content getNullableResult(ResultSet row, int column) throws SQLException {
        return content(row.getBinaryStream(column));
    }

    @Override
    public Content getNullableResult(CallableStatement call, int parameter) throws SQLException {
        // JDBC has no streams of bytes among the results of a call.
        byte[] bytes = call.getBytes(parameter);
        return bytes == null ? null : new Content(new ByteArrayInputStream(bytes), bytes.length);
    }

    private static Content content(InputStream stream) {
        return stream == null ? null : new Content(stream, Content.UNKNOWN);
    }
}

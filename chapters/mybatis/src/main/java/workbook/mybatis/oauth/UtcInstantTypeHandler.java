package workbook.mybatis.oauth;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.ibatis.type.InstantTypeHandler;
import org.apache.ibatis.type.JdbcType;

/**
 * A moment in a {@code timestamp with time zone}. MyBatis' own handler sends a {@link java.sql.Timestamp}, of which H2's
 * driver takes the time on the wall: in the hour that autumn repeats, the later moment would be stored as the earlier.
 */
public final class UtcInstantTypeHandler extends InstantTypeHandler {

    // tag::binding[]
    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Instant moment, JdbcType type)
            throws SQLException {
        statement.setObject(index, moment.atOffset(ZoneOffset.UTC));
    }
    // end::binding[]
}

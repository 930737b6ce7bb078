package workbook.mybatis.blob;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import workbook.blob.SerializedMap;

/** A map in a binary column, as the bytes of Java serialization; what is read passes the filter. */
public final class SerializedMapTypeHandler extends BaseTypeHandler<Map<String, Object>> {

    // tag::handler[]
    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Map<String, Object> map, JdbcType type)
            throws SQLException {
        statement.setBytes(index, SerializedMap.write(map));
    }

    @Override
    public Map<String, Object> getNullableResult(ResultSet row, String column) throws SQLException {
        return read(row.getBytes(column));
    }
    // end::handler[]

    @Override
    public Map<String, Object> getNullableResult(ResultSet row, int column) throws SQLException {
        return read(row.getBytes(column));
    }

    @Override
    public Map<String, Object> getNullableResult(CallableStatement call, int parameter) throws SQLException {
        return read(call.getBytes(parameter));
    }

    private static Map<String, Object> read(byte[] bytes) {
        return bytes == null ? null : SerializedMap.read(bytes);
    }
}

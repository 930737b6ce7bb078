package workbook.mybatis.blob;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import workbook.blob.JsonMap;

/** A map in a column of JSON, or of text that holds JSON. */
public final class JsonMapTypeHandler extends BaseTypeHandler<Map<String, Object>> {

    // tag::binding[]
    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Map<String, Object> map, JdbcType type)
            throws SQLException {
        statement.setObject(index, JsonMap.write(map), typeOfJson(statement.getConnection()));
    }

    /** PostgreSQL finds the type of the parameter itself when the driver does not say that it is text. */
    private static int typeOfJson(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? Types.OTHER : Types.VARCHAR;
    }
    // end::binding[]

    @Override
    public Map<String, Object> getNullableResult(ResultSet row, String column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    public Map<String, Object> getNullableResult(ResultSet row, int column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    public Map<String, Object> getNullableResult(CallableStatement call, int parameter) throws SQLException {
        return read(call.getString(parameter));
    }

    private static Map<String, Object> read(String json) {
        return json == null ? null : JsonMap.read(json);
    }
}

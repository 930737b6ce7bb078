package workbook.mybatis.blob;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import workbook.blob.Profile;
import workbook.blob.SerializedProfile;

/** A profile in a binary column, whichever version of the class wrote it. */
public class ProfileTypeHandler extends BaseTypeHandler<Profile> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Profile profile, JdbcType type)
            throws SQLException {
        statement.setBytes(index, SerializedProfile.write(profile));
    }

    @Override
    public Profile getNullableResult(ResultSet row, String column) throws SQLException {
        return read(row.getBytes(column));
    }

    @Override
    public Profile getNullableResult(ResultSet row, int column) throws SQLException {
        return read(row.getBytes(column));
    }

    @Override
    public Profile getNullableResult(CallableStatement call, int parameter) throws SQLException {
        return read(call.getBytes(parameter));
    }

    Profile read(byte[] bytes) {
        return bytes == null ? null : SerializedProfile.readAnyVersion(bytes);
    }
}

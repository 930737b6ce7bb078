package workbook.exercises.mybatis;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

public final class FirstQuery {

    public static String email(SqlSessionFactory factory, String name) throws SQLException {
        try (SqlSession session = factory.openSession();
                PreparedStatement statement =
                        session.getConnection().prepareStatement("select email from users where name = ?")) {
            statement.setString(1, name);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getString("email") : null;
        }
    }

    public interface Mapper {

        @Select("select email from users where name = #{name}")
        String email(String name);
    }
}

package workbook.exercises.mybatis;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

public final class PortIt {

    public static void delete(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            Mapper mapper = session.getMapper(Mapper.class);
            mapper.deleteComments(name);
            mapper.deleteUser(name);
        }
    }

    public interface Mapper {

        @Delete("delete from comments where user_id in (select id from users where name = #{name})")
        void deleteComments(String name);

        @Delete("delete from users where name = #{name}")
        void deleteUser(String name);
    }
}

package workbook.exercises.mybatis;

import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

public final class PortIt {

    public static void delete(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            Mapper mapper = session.getMapper(Mapper.class);
            // TODO: delete the user of this name, as the jOOQ listing does
            session.commit();
        }
    }

    public interface Mapper {
        // TODO: a method for each statement of that listing
    }
}

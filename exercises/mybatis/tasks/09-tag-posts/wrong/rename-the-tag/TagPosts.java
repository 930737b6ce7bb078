package workbook.exercises.mybatis;

import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.TagChange;

public final class TagPosts {

    public static void change(SqlSessionFactory factory, TagChange tags) {
        try (SqlSession session = factory.openSession()) {
            Mapper mapper = session.getMapper(Mapper.class);
            mapper.rename(tags);
            session.commit();
        }
    }

    public interface Mapper {

        @Update("update tags set name = #{add} where name = #{remove}")
        void rename(TagChange tags);
    }
}

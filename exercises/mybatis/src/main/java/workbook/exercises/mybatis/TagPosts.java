package workbook.exercises.mybatis;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.TagChange;

public final class TagPosts {

    public static void change(SqlSessionFactory factory, TagChange tags) {
        try (SqlSession session = factory.openSession()) {
            Mapper mapper = session.getMapper(Mapper.class);
            mapper.takeOff(tags);
            // TODO: create the other tag if there is none of that name, and put it on
            session.commit();
        }
    }

    public interface Mapper {

        @Delete("""
                delete from post_tags
                where post_id = (select id from posts where title = #{postTitle})
                and tag_id = (select id from tags where name = #{remove})""")
        void takeOff(TagChange tags);
    }
}

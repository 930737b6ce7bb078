package workbook.exercises.mybatis;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.TagChange;

public final class TagPosts {

    public static void change(SqlSessionFactory factory, TagChange tags) {
        try (SqlSession session = factory.openSession()) {
            Mapper mapper = session.getMapper(Mapper.class);
            mapper.takeOff(tags);
            mapper.createIfNew(tags);
            mapper.putOn(tags);
            session.commit();
        }
    }

    public interface Mapper {

        @Delete("""
                delete from post_tags
                where post_id = (select id from posts where title = #{postTitle})
                and tag_id = (select id from tags where name = #{remove})""")
        void takeOff(TagChange tags);

        @Insert("""
                insert into tags (name) select #{add}
                where not exists (select 1 from tags where name = #{add})""")
        void createIfNew(TagChange tags);

        @Insert("""
                insert into post_tags (post_id, tag_id)
                select p.id, t.id from posts p cross join tags t
                where p.title = #{postTitle} and t.name = #{add}""")
        void putOn(TagChange tags);
    }
}

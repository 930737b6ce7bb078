package workbook.exercises.mybatis;

import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.TagChange;

public final class TagPosts {

    public static void change(SqlSessionFactory factory, TagChange tags) {
        try (SqlSession session = factory.openSession()) {
            Mapper mapper = session.getMapper(Mapper.class);
            Set<String> names = mapper.tags(tags.postTitle());
            names.remove(tags.remove());
            names.add(tags.add());
            mapper.takeAllOff(tags.postTitle());
            for (String name : names) {
                mapper.createIfNew(name);
                mapper.putOn(tags.postTitle(), name);
            }
            session.commit();
        }
    }

    public interface Mapper {

        @Select("""
                select t.name from posts p
                join post_tags pt on pt.post_id = p.id
                join tags t on t.id = pt.tag_id
                where p.title = #{postTitle}""")
        Set<String> tags(String postTitle);

        @Delete("delete from post_tags where post_id = (select id from posts where title = #{postTitle})")
        void takeAllOff(String postTitle);

        @Insert("""
                insert into tags (name) select #{name}
                where not exists (select 1 from tags where name = #{name})""")
        void createIfNew(String name);

        @Insert("""
                insert into post_tags (post_id, tag_id)
                select p.id, t.id from posts p cross join tags t
                where p.title = #{postTitle} and t.name = #{name}""")
        void putOn(String postTitle, String name);
    }
}

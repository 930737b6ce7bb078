package workbook.mybatis.relationship;

import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import workbook.scenario.TagChange;

/** The statements of {@link TagPosts}. */
public interface TagPostsMapper {

    @Select("select id from posts where title = #{title}")
    long postId(String title);

    // tag::replace-all[]
    @Select("""
            select t.name from tags t join post_tags pt on pt.tag_id = t.id
            where pt.post_id = #{postId} order by t.id""")
    Set<String> tagsOf(long postId);

    @Delete("delete from post_tags where post_id = #{postId}")
    void unlinkAll(long postId);
    // end::replace-all[]

    @Insert("insert into post_tags (post_id, tag_id) values (#{postId}, #{tagId})")
    void link(long postId, long tagId);

    // tag::find-or-create[]
    @Delete("""
            delete from post_tags
            where post_id = #{postId} and tag_id = (select id from tags where name = #{tag})""")
    void unlink(long postId, String tag);

    @Select("select id from tags where name = #{name}")
    Optional<Long> tagId(String name);

    @Insert("insert into tags (name) values (#{name})")
    @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
    void create(TagRow tag);
    // end::find-or-create[]

    // tag::change-one[]
    @Delete("""
            delete from post_tags
            where post_id = (select id from posts where title = #{postTitle})
            and tag_id = (select id from tags where name = #{remove})""")
    void takeOff(TagChange tags);

    @Insert("""
            insert into tags (name) select cast(#{add} as varchar)
            where not exists (select 1 from tags where name = #{add})""")
    void createIfNew(TagChange tags);

    @Insert("""
            insert into post_tags (post_id, tag_id)
            select p.id, t.id from posts p cross join tags t
            where p.title = #{postTitle} and t.name = #{add}
            and not exists (select 1 from post_tags pt where pt.post_id = p.id and pt.tag_id = t.id)""")
    void putOn(TagChange tags);
    // end::change-one[]
}

package workbook.mybatis.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.TAG_POSTS;

import java.util.List;
import java.util.Set;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.TagChange;

/** One tag off a post, another on: rows of the join table, and a tag that may not exist yet. */
public final class TagPosts {

    private TagPosts() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, TagChange, Void>to(TAG_POSTS)
                .trap("replace-all", change(TagPosts::replaceAll))
                .alternative("find-or-create", change(TagPosts::findOrCreate))
                .idiom("change-one", change(TagPosts::changeOne))
                .list();
    }

    // tag::replace-all[]
    static void replaceAll(SqlSessionFactory factory, TagChange tags) {
        try (SqlSession session = factory.openSession()) {
            TagPostsMapper mapper = session.getMapper(TagPostsMapper.class);
            long postId = mapper.postId(tags.postTitle());
            Set<String> names = mapper.tagsOf(postId);
            names.remove(tags.remove());
            names.add(tags.add());
            // A trap: every tag is taken off and put on again, to change one.
            mapper.unlinkAll(postId);
            for (String name : names) {
                mapper.link(postId, tagId(name, mapper));
            }
            session.commit();
        }
    }
    // end::replace-all[]

    // tag::find-or-create[]
    static void findOrCreate(SqlSessionFactory factory, TagChange tags) {
        try (SqlSession session = factory.openSession()) {
            TagPostsMapper mapper = session.getMapper(TagPostsMapper.class);
            long postId = mapper.postId(tags.postTitle());
            mapper.unlink(postId, tags.remove());
            mapper.link(postId, tagId(tags.add(), mapper));
            session.commit();
        }
    }

    /** Of two who create the same tag at once, one fails on its unique name and has to try again. */
    private static long tagId(String name, TagPostsMapper mapper) {
        return mapper.tagId(name).orElseGet(() -> {
            TagRow tag = new TagRow(name);
            mapper.create(tag);
            return tag.getId();
        });
    }
    // end::find-or-create[]

    // tag::change-one[]
    static void changeOne(SqlSessionFactory factory, TagChange tags) {
        try (SqlSession session = factory.openSession()) {
            TagPostsMapper mapper = session.getMapper(TagPostsMapper.class);
            mapper.takeOff(tags);
            mapper.createIfNew(tags);
            mapper.putOn(tags);
            session.commit();
        }
    }
    // end::change-one[]
}

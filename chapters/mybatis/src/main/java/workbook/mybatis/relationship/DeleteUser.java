package workbook.mybatis.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.DELETE_USER;
import static workbook.schema.DatabaseKind.SQLITE;

import java.util.List;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A user goes, with posts, their tags and comments, and comments on other people's posts. */
public final class DeleteUser {

    private DeleteUser() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, String, Void>to(DELETE_USER)
                .trap("forget-comments", change(DeleteUser::forgetComments))
                .whichThrows(PersistenceException.class)
                .trap("children-first", change(DeleteUser::childrenFirst))
                .trap("two-in-one", change(DeleteUser::twoInOne))
                .whichThrows(PersistenceException.class, SQLITE)
                .alternative("delete-in-sets", change(DeleteUser::deleteInSets))
                .idiom("database-cascade", change(DeleteUser::databaseCascade))
                .list();
    }

    // tag::forget-comments[]
    static void forgetComments(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            // A trap: the posts go by their foreign key, but the one of the comments refuses.
            session.getMapper(DeleteUserMapper.class).deleteUserByName(name);
            session.commit();
        }
    }
    // end::forget-comments[]

    // tag::children-first[]
    static void childrenFirst(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            DeleteUserMapper mapper = session.getMapper(DeleteUserMapper.class);
            for (long userId : mapper.userIds(name)) {
                for (long postId : mapper.postIds(userId)) {
                    // A trap: three round trips for each post.
                    mapper.deleteCommentsOn(postId);
                    mapper.deleteTagsOf(postId);
                    mapper.deletePost(postId);
                }
                mapper.deleteCommentsBy(userId);
                mapper.deleteUser(userId);
            }
            session.commit();
        }
    }
    // end::children-first[]

    // tag::two-in-one[]
    static void twoInOne(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            // A trap: two statements in one string are up to the driver. SQLite's prepares the first only,
            // and has no place for the parameter of the second.
            session.getMapper(DeleteUserMapper.class).deleteCommentsAndUser(name);
            session.commit();
        }
    }
    // end::two-in-one[]

    // tag::delete-in-sets[]
    static void deleteInSets(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            DeleteUserMapper mapper = session.getMapper(DeleteUserMapper.class);
            // Where foreign keys do not cascade: one statement for each table, leaves first.
            // Only answers to comments, a tree of any depth, are still left to their key.
            for (long userId : mapper.userIds(name)) {
                mapper.deleteCommentsOnPostsOf(userId);
                mapper.deleteCommentsBy(userId);
                mapper.deleteTagsOfPostsOf(userId);
                mapper.deletePostsOf(userId);
                mapper.deleteUser(userId);
            }
            session.commit();
        }
    }
    // end::delete-in-sets[]

    // tag::database-cascade[]
    static void databaseCascade(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            DeleteUserMapper mapper = session.getMapper(DeleteUserMapper.class);
            mapper.deleteCommentsByName(name);
            // The foreign keys take the posts along, and with them their tags and comments.
            mapper.deleteUserByName(name);
            session.commit();
        }
    }
    // end::database-cascade[]
}

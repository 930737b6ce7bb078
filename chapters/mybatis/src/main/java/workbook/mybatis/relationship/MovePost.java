package workbook.mybatis.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.MOVE_POST;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.PostMove;

/** A post gets another owner: one column, the foreign key, is all there is to change. */
public final class MovePost {

    private MovePost() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, PostMove, Void>to(MOVE_POST)
                .trap("change-without-update", change(MovePost::changeWithoutUpdate))
                .whichIsWrong()
                .trap("save-half-filled", change(MovePost::saveHalfFilled))
                .whichThrows(PersistenceException.class)
                .trap("save-whole-row", change(MovePost::saveWholeRow))
                .alternative("dynamic-set", change(MovePost::dynamicSet))
                .alternative("read-then-write", change(MovePost::readThenWrite))
                .idiom("single-update", change(MovePost::singleUpdate))
                .list();
    }

    // tag::change-without-update[]
    static void changeWithoutUpdate(SqlSessionFactory factory, PostMove move) {
        try (SqlSession session = factory.openSession()) {
            MovePostMapper mapper = session.getMapper(MovePostMapper.class);
            Long newOwner = mapper.userId(move.newOwnerName());
            // A trap: nobody watches the object, so nothing is written.
            mapper.find(move.postTitle()).orElseThrow().setUserId(newOwner);
            // It even looks right: the session's cache answers, with the same object and no select.
            if (!mapper.find(move.postTitle()).orElseThrow().getUserId().equals(newOwner)) {
                throw new IllegalStateException("the post was not moved");
            }
            session.commit();
        }
    }
    // end::change-without-update[]

    // tag::save-half-filled[]
    static void saveHalfFilled(SqlSessionFactory factory, PostMove move) {
        try (SqlSession session = factory.openSession()) {
            MovePostMapper mapper = session.getMapper(MovePostMapper.class);
            PostToEdit post = new PostToEdit();
            post.setId(mapper.postId(move.postTitle()).orElseThrow());
            post.setUserId(mapper.userId(move.newOwnerName()));
            // A trap: the statement names every column, and what is not filled in becomes null.
            mapper.save(post);
            session.commit();
        }
    }
    // end::save-half-filled[]

    // tag::save-whole-row[]
    static void saveWholeRow(SqlSessionFactory factory, PostMove move) {
        try (SqlSession session = factory.openSession()) {
            MovePostMapper mapper = session.getMapper(MovePostMapper.class);
            Optional<PostToEdit> found = mapper.find(move.postTitle());
            if (found.isPresent()) {
                PostToEdit post = found.get();
                post.setUserId(mapper.userId(move.newOwnerName()));
                // A trap: writes back what was read, over what others have changed in between.
                mapper.save(post);
                session.commit();
            }
        }
    }
    // end::save-whole-row[]

    // tag::dynamic-set[]
    static void dynamicSet(SqlSessionFactory factory, PostMove move) {
        try (SqlSession session = factory.openSession()) {
            MovePostMapper mapper = session.getMapper(MovePostMapper.class);
            Optional<Long> postId = mapper.postId(move.postTitle());
            if (postId.isPresent()) {
                PostToEdit post = new PostToEdit();
                post.setId(postId.get());
                post.setUserId(mapper.userId(move.newOwnerName()));
                // Only what is filled in gets into the statement. The price: it cannot set anything to null.
                mapper.saveWhatIsSet(post);
                session.commit();
            }
        }
    }
    // end::dynamic-set[]

    // tag::read-then-write[]
    static void readThenWrite(SqlSessionFactory factory, PostMove move) {
        try (SqlSession session = factory.openSession()) {
            MovePostMapper mapper = session.getMapper(MovePostMapper.class);
            Optional<Long> postId = mapper.postId(move.postTitle());
            if (postId.isPresent()) {
                // A method that returns a long throws when there is no row: a missing user is noticed here.
                mapper.giveTo(mapper.userId(move.newOwnerName()), postId.get());
                session.commit();
            }
        }
    }
    // end::read-then-write[]

    // tag::single-update[]
    static void singleUpdate(SqlSessionFactory factory, PostMove move) {
        try (SqlSession session = factory.openSession()) {
            // No user of that name: null, which the column refuses.
            session.getMapper(MovePostMapper.class).move(move);
            session.commit();
        }
    }
    // end::single-update[]
}

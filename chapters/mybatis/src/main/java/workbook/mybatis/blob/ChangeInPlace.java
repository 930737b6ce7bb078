package workbook.mybatis.blob;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Blobs.CHANGE_IN_PLACE;

import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.ProfileChange;

/** One value changes inside of a map that was loaded: nobody watches it. */
public final class ChangeInPlace {

    private ChangeInPlace() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, ProfileChange, Void>to(CHANGE_IN_PLACE)
                .trap("change-without-update", change(ChangeInPlace::changeWithoutUpdate))
                .whichIsWrong()
                .trap("change-json-without-update", change(ChangeInPlace::changeJsonWithoutUpdate))
                .whichIsWrong()
                .trap("check-in-same-session", change(ChangeInPlace::checkInSameSession))
                .whichIsWrong()
                .idiom("change-and-update", change(ChangeInPlace::changeAndUpdate))
                .alternative("change-in-sql", change(ChangeInPlace::changeInSql))
                .list();
    }

    // tag::change-without-update[]
    static void changeWithoutUpdate(SqlSessionFactory factory, ProfileChange change) {
        try (SqlSession session = factory.openSession()) {
            ChangeInPlaceMapper mapper = session.getMapper(ChangeInPlaceMapper.class);
            // A trap: the map is in memory, and only there. The commit has nothing to write.
            mapper.find(change.email()).orElseThrow().getData().put("city", change.city());
            session.commit();
        }
    }
    // end::change-without-update[]

    // tag::change-json-without-update[]
    static void changeJsonWithoutUpdate(SqlSessionFactory factory, ProfileChange change) {
        try (SqlSession session = factory.openSession()) {
            ChangeInPlaceMapper mapper = session.getMapper(ChangeInPlaceMapper.class);
            // A trap: as JSON it is no different. A type handler converts, it does not watch.
            mapper.findJson(change.email()).orElseThrow().getData().put("city", change.city());
            session.commit();
        }
    }
    // end::change-json-without-update[]

    // tag::check-in-same-session[]
    static void checkInSameSession(SqlSessionFactory factory, ProfileChange change) {
        try (SqlSession session = factory.openSession()) {
            ChangeInPlaceMapper mapper = session.getMapper(ChangeInPlaceMapper.class);
            mapper.find(change.email()).orElseThrow().getData().put("city", change.city());
            // A trap: no select is sent. The session's cache answers, with the map that was just changed.
            if (!mapper.find(change.email()).orElseThrow().getData().get("city").equals(change.city())) {
                throw new IllegalStateException("the city was not changed");
            }
            session.commit();
        }
    }
    // end::check-in-same-session[]

    // tag::change-and-update[]
    static void changeAndUpdate(SqlSessionFactory factory, ProfileChange change) {
        try (SqlSession session = factory.openSession()) {
            ChangeInPlaceMapper mapper = session.getMapper(ChangeInPlaceMapper.class);
            ProfileRow user = mapper.find(change.email()).orElseThrow();
            user.getData().put("city", change.city());
            mapper.update(user);
            session.commit();
        }
    }
    // end::change-and-update[]

    // tag::change-in-sql[]
    static void changeInSql(SqlSessionFactory factory, ProfileChange change) {
        try (SqlSession session = factory.openSession()) {
            // JSON can be changed where it is: nothing is read first, so nobody's change gets lost in between.
            session.getMapper(ChangeInPlaceMapper.class).move(change);
            session.commit();
        }
    }
    // end::change-in-sql[]
}

package workbook.exercises.hibernate;

import static workbook.exercise.OauthTasks.REDEEM_ONCE;

import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import workbook.exercise.CodeRace;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;
import workbook.hibernate.exercise.Authorization;
import workbook.hibernate.exercise.Token;
import workbook.scenario.Opening;

class RedeemOnceTest {

    @Test
    void ofTwoWhoReadTheSameCodeOneIsHonoured() {
        Trial.of(new HibernateChapter(), REDEEM_ONCE, RedeemOnceTest::race)
                .opened(Opening.of(
                        (dataSource, database) -> HibernateChapter.configuration(
                                        dataSource, database, List.of(Authorization.class, Token.class))
                                .createEntityManagerFactory(),
                        SessionFactory::close))
                .answersRight()
                .doesNotGrow()
                .updatesOnlyIf("version", "invalidated");
    }

    private static List<Boolean> race(SessionFactory factory, CodeRace race) throws Exception {
        return race.run(
                codeHash -> RedeemOnce.read(factory, codeHash),
                (read, accessToken) -> RedeemOnce.redeem(factory, read, accessToken));
    }
}

package workbook.exercises.ebean;

import static workbook.exercise.OauthTasks.REDEEM_ONCE;

import io.ebean.Database;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.ebean.exercise.Authorization;
import workbook.ebean.exercise.Token;
import workbook.ebean.exercise.TokenKey;
import workbook.exercise.CodeRace;
import workbook.exercise.Trial;
import workbook.scenario.Opening;

class RedeemOnceTest {

    private static final Opening<Database> WITH_TWO_TABLES = Opening.of(
            (dataSource, kind) -> EbeanChapter.open(dataSource, Authorization.class, Token.class, TokenKey.class),
            Database::shutdown);

    @Test
    void ofTwoWhoReadTheSameCodeOneIsHonoured() {
        Trial.of(new EbeanChapter(), REDEEM_ONCE, RedeemOnceTest::race)
                .opened(WITH_TWO_TABLES)
                .answersRight()
                .doesNotGrow()
                .updatesOnlyIf("version", "invalidated");
    }

    private static List<Boolean> race(Database database, CodeRace race) throws Exception {
        return race.run(
                codeHash -> RedeemOnce.read(database, codeHash),
                (read, accessToken) -> RedeemOnce.redeem(database, read, accessToken));
    }
}

package workbook.exercises.jooq;

import static workbook.exercise.OauthTasks.REDEEM_ONCE;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import workbook.exercise.CodeRace;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;

class RedeemOnceTest {

    @Test
    void ofTwoWhoReadTheSameCodeOneIsHonoured() {
        Trial.of(new JooqChapter(), REDEEM_ONCE, RedeemOnceTest::race)
                .answersRight()
                .doesNotGrow()
                .updatesOnlyIf("version", "invalidated");
    }

    private static List<Boolean> race(DSLContext ctx, CodeRace race) throws Exception {
        return race.run(
                codeHash -> RedeemOnce.read(ctx, codeHash),
                (read, accessToken) -> RedeemOnce.redeem(ctx, read, accessToken));
    }
}

package workbook.exercises.jooq;

import static workbook.exercise.OauthTasks.TOKEN_LOOKUP;

import org.junit.jupiter.api.Test;
import workbook.exercise.OauthTasks;
import workbook.exercise.PresentedToken;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;
import workbook.scenario.Opening;

class TokenLookupTest {

    /** As many as the authorization that is looked for has tokens. */
    private static final int ROWS = 4;

    @Test
    void oneSelectFindsTheAuthorizationWithAllOfItsTokens() {
        Trial.of(new JooqChapter(), TOKEN_LOOKUP, TokenLookup::find)
                .opened(OauthTasks.withTokens(Opening.of(new JooqChapter(), TOKEN_LOOKUP)))
                .answersRight()
                .sendsAtMost(1)
                .touchesAtMostRows(ROWS)
                .bindsGiven(PresentedToken::hash)
                .bindsGiven(PresentedToken::kind);
    }
}

package workbook.exercises.ebean;

import static workbook.exercise.OauthTasks.TOKEN_LOOKUP;

import io.ebean.Database;
import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.ebean.exercise.Authorization;
import workbook.ebean.exercise.Token;
import workbook.ebean.exercise.TokenKey;
import workbook.exercise.OauthTasks;
import workbook.exercise.PresentedToken;
import workbook.exercise.Trial;
import workbook.scenario.Opening;

class TokenLookupTest {

    /** As many as the authorization that is looked for has tokens. */
    private static final int ROWS = 4;

    private static final Opening<Database> WITH_TWO_TABLES = Opening.of(
            (dataSource, kind) -> EbeanChapter.open(dataSource, Authorization.class, Token.class, TokenKey.class),
            Database::shutdown);

    @Test
    void oneSelectFindsTheAuthorizationWithAllOfItsTokens() {
        Trial.of(new EbeanChapter(), TOKEN_LOOKUP, TokenLookup::find)
                .opened(OauthTasks.withTokens(WITH_TWO_TABLES))
                .answersRight()
                .sendsAtMost(1)
                .touchesAtMostRows(ROWS)
                .bindsGiven(PresentedToken::hash)
                .bindsGiven(PresentedToken::kind);
    }
}

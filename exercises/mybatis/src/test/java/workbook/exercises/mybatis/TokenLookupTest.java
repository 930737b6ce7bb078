package workbook.exercises.mybatis;

import static workbook.exercise.OauthTasks.TOKEN_LOOKUP;

import org.junit.jupiter.api.Test;
import workbook.exercise.OauthTasks;
import workbook.exercise.PresentedToken;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;

class TokenLookupTest {

    /** As many as the authorization that is looked for has tokens. */
    private static final int ROWS = 4;

    @Test
    void oneSelectFindsTheAuthorizationWithAllOfItsTokens() {
        Trial.of(new MybatisChapter(), TOKEN_LOOKUP, TokenLookup::find)
                .opened(OauthTasks.withTokens(MybatisChapter.with(TokenLookup.Mapper.class)))
                .answersRight()
                .sendsAtMost(1)
                .touchesAtMostRows(ROWS)
                .bindsGiven(PresentedToken::hash)
                .bindsGiven(PresentedToken::kind);
    }
}

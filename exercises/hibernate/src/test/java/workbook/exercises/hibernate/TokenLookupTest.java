package workbook.exercises.hibernate;

import static workbook.exercise.OauthTasks.TOKEN_LOOKUP;

import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import workbook.exercise.OauthTasks;
import workbook.exercise.PresentedToken;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;
import workbook.hibernate.exercise.Authorization;
import workbook.hibernate.exercise.Token;
import workbook.scenario.Opening;

class TokenLookupTest {

    /** As many as the authorization that is looked for has tokens. */
    private static final int ROWS = 4;

    @Test
    void oneSelectFindsTheAuthorizationWithAllOfItsTokens() {
        Trial.of(new HibernateChapter(), TOKEN_LOOKUP, TokenLookup::find)
                .opened(OauthTasks.withTokens(Opening.of(
                        (dataSource, database) -> HibernateChapter.configuration(
                                        dataSource, database, List.of(Authorization.class, Token.class))
                                .createEntityManagerFactory(),
                        SessionFactory::close)))
                .answersRight()
                .sendsAtMost(1)
                .touchesAtMostRows(ROWS)
                .bindsGiven(PresentedToken::hash)
                .bindsGiven(PresentedToken::kind);
    }
}

package workbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.runner.judge.Judgement;
import workbook.runner.judge.Judgement.Sent;
import workbook.runner.judge.Judgement.Statement;
import workbook.scenario.Text;

class JudgementReportTest {

    @TempDir
    private Path folder;

    @Test
    void statementsOfTheRunThatTheMessageIsAboutAreListed() throws IOException {
        assertThat(findings(0)).contains("for 10 users:", "name = 'Ada'").doesNotContain("250 users", "Grace");
        assertThat(findings(-1)).contains("for 250 users:", "name = 'Grace'").doesNotContain("Ada");
    }

    @Test
    void codeThatWasStoppedIsToldAfterHowLong() {
        Judgement judgement = new Judgement(
                "hibernate/one-select", Judgement.TIME, null, List.of(), List.of(), -1, "", 10_050_000_000L);

        assertThat(new JudgementReport(SilentConsole.in(Locale.ENGLISH), 80).summary(judgement))
                .startsWith("Your code had not ended after 10 seconds, and was stopped. ");
    }

    private String findings(int about) throws IOException {
        Judgement judgement = new Judgement(
                "hibernate/one-select",
                "literal",
                new Text("A value stands in the text.", "SQL에 값이 그대로 들어 있습니다."),
                List.of(),
                List.of(sent(10, "Ada"), sent(250, "Grace")),
                about,
                "",
                0);
        return String.join(
                "\n",
                new JudgementReport(SilentConsole.in(Locale.ENGLISH), 80)
                        .findings(new ExerciseHome(folder, "OneSelect").exercise("one-select"), "", judgement));
    }

    private static Sent sent(int users, String name) {
        String sql = "select email from users where name = '" + name + "'";
        return new Sent("users", users, List.of(new Statement("select", sql, 1, 1, 1, false, 15)));
    }
}

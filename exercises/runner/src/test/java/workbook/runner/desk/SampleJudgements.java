package workbook.runner.desk;

import java.util.List;
import workbook.runner.judge.Judgement;
import workbook.runner.judge.Judgement.Sent;
import workbook.runner.judge.Judgement.Statement;
import workbook.scenario.Text;

/** What a worker could say of an answer to hibernate/one-select. */
final class SampleJudgements {

    private static final String SELECT =
            "select u1_0.id,u1_0.age,u1_0.name,p1_0.user_id,p1_0.id,p1_0.title from users u1_0 left join posts p1_0 on u1_0.id=p1_0.user_id order by u1_0.id";

    private SampleJudgements() {}

    static Judgement failed() {
        return failed("At most 1 × SELECT is needed, but your code sent 251.");
    }

    static Judgement failed(String english) {
        return new Judgement(
                "hibernate/one-select",
                "statements",
                new Text(english, "SELECT은 최대 1개면 충분한데 251개를 보냈습니다."),
                List.of(),
                List.of(new Sent(
                        "users",
                        250,
                        List.of(new Statement(
                                "select",
                                "select p1_0.title from posts p1_0 where p1_0.user_id=?",
                                251,
                                1,
                                750,
                                false,
                                15)))),
                0,
                "",
                84_000_000);
    }

    static Judgement passed() {
        return new Judgement(
                "hibernate/one-select",
                Judgement.PASSED,
                null,
                List.of(),
                List.of(new Sent("users", 250, List.of(new Statement("select", SELECT, 1, 1, 775, false, 15)))),
                -1,
                "",
                84_000_000);
    }
}

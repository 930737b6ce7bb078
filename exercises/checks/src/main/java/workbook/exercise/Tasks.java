package workbook.exercise;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import workbook.scenario.Counts;
import workbook.scenario.Scenario;
import workbook.scenario.Size;
import workbook.scenario.Text;
import workbook.scenario.Verdict;
import workbook.schema.Blog;
import workbook.schema.Sample;

/** Tasks too small to compare libraries by, and right for a first step. */
public final class Tasks {

    /** What plain JDBC asks to find out what is right. */
    public static final String EMAIL_BY_NAME = "select email from users where name = ?";

    public static final Scenario<String, String> FIND_EMAIL = new Scenario<>(
            "exercise/find-email",
            new Text("Find a user's e-mail address by the name.", "이름으로 사용자의 이메일 주소를 찾습니다."),
            false,
            Sample.USERS,
            Size.USERS,
            situation -> lastOfThatName(Sample.USERS.blog(situation.size())).name(),
            (answer, name, before, after) ->
                    Verdict.compare(answer, emailOf(name, after), email -> Counts.of("users", email == null ? 0 : 1)));

    private Tasks() {}

    /**
     * Another one at each size: an address that was typed in fits one of them at most. With much data many share a name,
     * and whoever asks for the one user of that name is right to fail then: this is the last without a namesake.
     */
    private static Blog.User lastOfThatName(Blog blog) {
        Map<String, Long> bearers =
                blog.users().stream().collect(Collectors.groupingBy(Blog.User::name, Collectors.counting()));
        return blog.users().stream()
                .filter(user -> bearers.get(user.name()) == 1)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static String emailOf(String name, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EMAIL_BY_NAME)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}

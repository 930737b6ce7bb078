package workbook.sidebyside;

import java.util.List;
import java.util.stream.Stream;
import workbook.jdbc.JdbcChapter;
import workbook.scenario.Chapter;
import workbook.scenario.Relationship;
import workbook.scenario.Scenario;

/** Everything there is to compare, in the order in which a reader meets it. */
public final class Catalog {

    private Catalog() {}

    public static List<Chapter<?>> chapters() {
        return List.of(new JdbcChapter());
    }

    public static List<Scenario<?, ?>> scenarios() {
        return Stream.of(Relationship.scenarios()).flatMap(List::stream).toList();
    }
}

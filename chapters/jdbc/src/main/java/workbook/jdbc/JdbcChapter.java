package workbook.jdbc;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import workbook.jdbc.relationship.ListUsersWithPosts;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.schema.DatabaseKind;

/** Plain JDBC: the data source itself is the library. */
public final class JdbcChapter implements Chapter<DataSource> {

    @Override
    public String library() {
        return "jdbc";
    }

    @Override
    public DataSource open(DataSource dataSource, DatabaseKind database) {
        return dataSource;
    }

    @Override
    public void close(DataSource library) {
        // nothing was opened
    }

    @Override
    public List<Approach<DataSource, ?, ?>> approaches() {
        return Stream.of(ListUsersWithPosts.approaches()).flatMap(List::stream).toList();
    }
}

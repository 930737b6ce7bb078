package workbook.jdbc;

import workbook.strings.ConnectionStrings;
import workbook.strings.StringContract;

class ConnectionStringsTest extends StringContract {
    ConnectionStringsTest() {
        super(new JdbcChapter(), ConnectionStrings.trials());
    }
}

package workbook.jdbc;

import workbook.scenario.Connections;
import workbook.scenario.Contract;

class ConnectionTest extends Contract {
    ConnectionTest() {
        super(new JdbcChapter(), Connections.scenarios());
    }
}

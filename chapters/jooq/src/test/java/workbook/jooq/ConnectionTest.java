package workbook.jooq;

import workbook.scenario.Connections;
import workbook.scenario.Contract;

class ConnectionTest extends Contract {
    ConnectionTest() {
        super(new JooqChapter(), Connections.scenarios());
    }
}

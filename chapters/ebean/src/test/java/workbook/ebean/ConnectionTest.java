package workbook.ebean;

import workbook.scenario.Connections;
import workbook.scenario.Contract;

class ConnectionTest extends Contract {
    ConnectionTest() {
        super(new EbeanChapter(), Connections.scenarios());
    }
}

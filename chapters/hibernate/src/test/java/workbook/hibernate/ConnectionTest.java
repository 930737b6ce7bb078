package workbook.hibernate;

import workbook.scenario.Connections;
import workbook.scenario.Contract;

class ConnectionTest extends Contract {
    ConnectionTest() {
        super(new HibernateChapter(), Connections.scenarios());
    }
}

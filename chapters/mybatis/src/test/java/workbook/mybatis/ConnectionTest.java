package workbook.mybatis;

import workbook.scenario.Connections;
import workbook.scenario.Contract;

class ConnectionTest extends Contract {
    ConnectionTest() {
        super(new MybatisChapter(), Connections.scenarios());
    }
}

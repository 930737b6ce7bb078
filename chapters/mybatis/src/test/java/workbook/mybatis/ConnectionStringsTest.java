package workbook.mybatis;

import workbook.strings.ConnectionStrings;
import workbook.strings.StringContract;

class ConnectionStringsTest extends StringContract {
    ConnectionStringsTest() {
        super(new MybatisChapter(), ConnectionStrings.trials());
    }
}

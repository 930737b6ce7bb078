package workbook.jooq;

import workbook.strings.ConnectionStrings;
import workbook.strings.StringContract;

class ConnectionStringsTest extends StringContract {
    ConnectionStringsTest() {
        super(new JooqChapter(), ConnectionStrings.trials());
    }
}

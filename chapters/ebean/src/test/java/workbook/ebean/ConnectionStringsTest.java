package workbook.ebean;

import workbook.strings.ConnectionStrings;
import workbook.strings.StringContract;

class ConnectionStringsTest extends StringContract {
    ConnectionStringsTest() {
        super(new EbeanChapter(), ConnectionStrings.trials());
    }
}

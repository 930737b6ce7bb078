package workbook.hibernate;

import workbook.strings.ConnectionStrings;
import workbook.strings.StringContract;

class ConnectionStringsTest extends StringContract {
    ConnectionStringsTest() {
        super(new HibernateChapter(), ConnectionStrings.trials());
    }
}

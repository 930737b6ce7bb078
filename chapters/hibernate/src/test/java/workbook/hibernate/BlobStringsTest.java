package workbook.hibernate;

import workbook.strings.BlobStrings;
import workbook.strings.StringContract;

class BlobStringsTest extends StringContract {
    BlobStringsTest() {
        super(new HibernateChapter(), BlobStrings.trials());
    }
}

package workbook.jdbc;

import workbook.strings.BlobStrings;
import workbook.strings.StringContract;

class BlobStringsTest extends StringContract {
    BlobStringsTest() {
        super(new JdbcChapter(), BlobStrings.trials());
    }
}

package workbook.jooq;

import workbook.strings.BlobStrings;
import workbook.strings.StringContract;

class BlobStringsTest extends StringContract {
    BlobStringsTest() {
        super(new JooqChapter(), BlobStrings.trials());
    }
}

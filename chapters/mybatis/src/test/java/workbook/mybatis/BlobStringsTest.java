package workbook.mybatis;

import workbook.strings.BlobStrings;
import workbook.strings.StringContract;

class BlobStringsTest extends StringContract {
    BlobStringsTest() {
        super(new MybatisChapter(), BlobStrings.trials());
    }
}

package workbook.mybatis;

import workbook.scenario.Blobs;
import workbook.scenario.Contract;

class BlobTest extends Contract {
    BlobTest() {
        super(new MybatisChapter(), Blobs.scenarios());
    }
}

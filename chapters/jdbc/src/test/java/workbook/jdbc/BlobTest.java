package workbook.jdbc;

import workbook.scenario.Blobs;
import workbook.scenario.Contract;

class BlobTest extends Contract {
    BlobTest() {
        super(new JdbcChapter(), Blobs.scenarios());
    }
}

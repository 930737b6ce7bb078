package workbook.jooq;

import workbook.scenario.Blobs;
import workbook.scenario.Contract;

class BlobTest extends Contract {
    BlobTest() {
        super(new JooqChapter(), Blobs.scenarios());
    }
}

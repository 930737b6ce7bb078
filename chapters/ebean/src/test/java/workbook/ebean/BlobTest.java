package workbook.ebean;

import workbook.scenario.Blobs;
import workbook.scenario.Contract;

class BlobTest extends Contract {
    BlobTest() {
        super(new EbeanChapter(), Blobs.scenarios());
    }
}

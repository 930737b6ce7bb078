package workbook.hibernate;

import workbook.scenario.Blobs;
import workbook.scenario.Contract;

class BlobTest extends Contract {
    BlobTest() {
        super(new HibernateChapter(), Blobs.scenarios());
    }
}

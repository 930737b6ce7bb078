package workbook.ebean;

import workbook.strings.RelationshipStrings;
import workbook.strings.StringContract;

class RelationshipStringsTest extends StringContract {
    RelationshipStringsTest() {
        super(new EbeanChapter(), RelationshipStrings.trials());
    }
}

package workbook.jooq;

import workbook.strings.RelationshipStrings;
import workbook.strings.StringContract;

class RelationshipStringsTest extends StringContract {
    RelationshipStringsTest() {
        super(new JooqChapter(), RelationshipStrings.trials());
    }
}

package workbook.hibernate;

import workbook.strings.RelationshipStrings;
import workbook.strings.StringContract;

class RelationshipStringsTest extends StringContract {
    RelationshipStringsTest() {
        super(new HibernateChapter(), RelationshipStrings.trials());
    }
}

package workbook.jdbc;

import workbook.strings.RelationshipStrings;
import workbook.strings.StringContract;

class RelationshipStringsTest extends StringContract {
    RelationshipStringsTest() {
        super(new JdbcChapter(), RelationshipStrings.trials());
    }
}

package workbook.mybatis;

import workbook.strings.RelationshipStrings;
import workbook.strings.StringContract;

class RelationshipStringsTest extends StringContract {
    RelationshipStringsTest() {
        super(new MybatisChapter(), RelationshipStrings.trials());
    }
}

package workbook.mybatis;

import workbook.scenario.Contract;
import workbook.scenario.Relationship;

class RelationshipTest extends Contract {
    RelationshipTest() {
        super(new MybatisChapter(), Relationship.scenarios());
    }
}

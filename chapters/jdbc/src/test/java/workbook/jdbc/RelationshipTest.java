package workbook.jdbc;

import workbook.scenario.Contract;
import workbook.scenario.Relationship;

class RelationshipTest extends Contract {
    RelationshipTest() {
        super(new JdbcChapter(), Relationship.scenarios());
    }
}

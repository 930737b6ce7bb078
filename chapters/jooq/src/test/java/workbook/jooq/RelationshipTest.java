package workbook.jooq;

import workbook.scenario.Contract;
import workbook.scenario.Relationship;

class RelationshipTest extends Contract {
    RelationshipTest() {
        super(new JooqChapter(), Relationship.scenarios());
    }
}

package workbook.ebean;

import workbook.scenario.Contract;
import workbook.scenario.Relationship;

class RelationshipTest extends Contract {
    RelationshipTest() {
        super(new EbeanChapter(), Relationship.scenarios());
    }
}

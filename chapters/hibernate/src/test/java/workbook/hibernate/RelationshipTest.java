package workbook.hibernate;

import workbook.scenario.Contract;
import workbook.scenario.Relationship;

class RelationshipTest extends Contract {
    RelationshipTest() {
        super(new HibernateChapter(), Relationship.scenarios());
    }
}

package workbook.exercises.jooq;

import static workbook.scenario.Connections.ADD_AND_LIST;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;
import workbook.scenario.Person;

class FirstMappingTest {

    @Test
    void nameAndAgeGoIntoTheTableAndComeBackAsPerson() {
        Trial.of(new JooqChapter(), ADD_AND_LIST, FirstMapping::addAndList)
                .answersRight()
                .usesSql("select")
                .usesSql("order by")
                .bindsGiven(Person::name)
                .bindsGiven(Person::age);
    }
}

package workbook.runner.judge;

import workbook.observation.Observer;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Relationship;
import workbook.scenario.Role;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.sidebyside.Catalog;

/**
 * Runs an example of a library once, and forgets it. Databases, library and compiler are slow the first time: with this on
 * a thread of its own, the first answer waits for the slower of them, not for one after the other.
 */
final class Rehearsal implements Runnable {

    private final String library;

    Rehearsal(String library) {
        this.library = library;
    }

    @Override
    public void run() {
        Catalog.chapters().stream()
                .filter(chapter -> chapter.library().equals(library))
                .forEach(Rehearsal::perform);
    }

    private static <L> void perform(Chapter<L> chapter) {
        try (Databases databases = new Databases();
                Observer observer = new Observer(databases)) {
            chapter.approaches().stream()
                    .filter(Rehearsal::isUsual)
                    .forEach(approach -> observer.observe(chapter, approach, DatabaseKind.H2, 1));
        }
    }

    private static boolean isUsual(Approach<?, ?, ?> approach) {
        return approach.scenario() == Relationship.LIST_USERS_WITH_POSTS && approach.role() == Role.IDIOM;
    }
}

package workbook.runner;

import workbook.observation.Observers;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.schema.DatabaseKind;

/** Tells the progress line which approach runs. */
record RunningLine(Progress progress) implements Observers.Listener {

    @Override
    public void running(Chapter<?> chapter, Approach<?, ?, ?> approach, DatabaseKind kind, int size) {
        progress.doing(String.join(
                " · ", approach.scenario().id(), kind.id(), chapter.library(), approach.name(), String.valueOf(size)));
    }
}

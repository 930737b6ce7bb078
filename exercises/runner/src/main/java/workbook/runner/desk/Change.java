package workbook.runner.desk;

import java.nio.file.Path;

/** What became of a file while somebody was at work. */
record Change(Path file, Kind kind) {

    enum Kind {
        /** It has another text than before, and the editor is done with it. */
        SAVED,
        /** It was deleted, or has another name now. */
        GONE,
        /** It was saved, and belongs to no exercise. */
        UNKNOWN
    }
}

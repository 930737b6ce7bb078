package workbook.runner.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import workbook.runner.progress.Standing;
import workbook.runner.track.Exercise;
import workbook.runner.track.Tracks;

/** Every exercise to choose from, fewer with each letter typed. */
final class ExerciseChoice {

    /** Which exercises are listed. */
    enum Filter {
        ALL,
        TODO,
        DONE;

        boolean lets(boolean passed) {
            return this == ALL || (this == DONE) == passed;
        }

        Filter next() {
            return values()[(ordinal() + 1) % values().length];
        }

        /** The name in messages. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Tracks tracks;
    private final StringBuilder search = new StringBuilder();
    private Filter filter = Filter.ALL;
    private List<Exercise> listed = List.of();
    private int chosen;

    ExerciseChoice(Tracks tracks) {
        this.tracks = tracks;
    }

    /** Lists everything, with this one chosen. */
    void open(Exercise current, Standing standing) {
        search.setLength(0);
        filter = Filter.ALL;
        list(standing);
        chosen = Math.max(0, listed.indexOf(current));
    }

    /** Answers a key. */
    void press(Key key, Standing standing) {
        switch (key.name()) {
            case UP -> chosen--;
            case DOWN -> chosen++;
            case PAGE_UP -> chosen -= 10;
            case PAGE_DOWN -> chosen += 10;
            case HOME -> chosen = 0;
            case END -> chosen = listed.size();
            case TAB -> filter = filter.next();
            case BACKSPACE -> search.setLength(search.offsetByCodePoints(search.length(), search.isEmpty() ? 0 : -1));
            case CHARACTER -> search.appendCodePoint(key.character());
            default -> {}
        }
        list(standing);
    }

    private void list(Standing standing) {
        listed = tracks.exercises().stream()
                .filter(exercise -> filter.lets(standing.passed(exercise.id())))
                .filter(exercise -> exercise.says(search.toString().strip()))
                .toList();
        chosen = Math.max(0, Math.min(chosen, listed.size() - 1));
    }

    List<Exercise> listed() {
        return listed;
    }

    Optional<Exercise> chosen() {
        return listed.isEmpty() ? Optional.empty() : Optional.of(listed.get(chosen));
    }

    String search() {
        return search.toString();
    }

    Filter filter() {
        return filter;
    }
}

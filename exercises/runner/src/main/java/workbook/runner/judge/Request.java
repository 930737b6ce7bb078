package workbook.runner.judge;

import workbook.runner.track.Exercise;

/**
 * An answer to be judged.
 *
 * @param exercise its id
 * @param library its track
 * @param className the class that the learner writes
 * @param source what the learner has written
 * @param checkName the check's class
 * @param check the check's source
 * @param starter what the check was written against
 * @param database where it runs
 * @param language of the compiler's messages: {@code ko} or {@code en}
 * @param seconds that it may take
 * @param othersToCome whether this answer is likely to be followed by others to the same task: what they need is then
 *     made ready
 */
public record Request(
        String exercise,
        String library,
        String className,
        String source,
        String checkName,
        String check,
        String starter,
        String database,
        String language,
        int seconds,
        boolean othersToCome) {

    /** Seconds: a person has lost patience by then; the first answer of a worker, which finds everything cold, is there earlier. */
    public static final int LIMIT = 10;

    /** Seconds for an answer that is known to end, on a slow machine too. */
    public static final int LIMIT_OF_KNOWN_ANSWERS = 120;

    /** @throws workbook.runner.track.TrackException when a file of the exercise is missing or cannot be read */
    public static Request of(Exercise exercise, String source, String database, String language) {
        return new Request(
                exercise.id(),
                exercise.library(),
                exercise.className(),
                source,
                exercise.checkName(),
                Exercise.text(exercise.check()),
                Exercise.text(exercise.starter()),
                database,
                language,
                LIMIT,
                false);
    }

    /** The same, with another limit. */
    public Request within(int limit) {
        return new Request(
                exercise,
                library,
                className,
                source,
                checkName,
                check,
                starter,
                database,
                language,
                limit,
                othersToCome);
    }

    /** The same, from somebody who is likely to answer again. */
    public Request withOthersToCome() {
        return new Request(
                exercise, library, className, source, checkName, check, starter, database, language, seconds, true);
    }
}

package workbook.strings;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import workbook.scenario.Scenario;
import workbook.scenario.Situation;

/**
 * Where the strings of a scenario's input go, and what is to become of them. Each function is given one string for each
 * parameter, in the order of the parameters.
 *
 * @param before what one run finds in the tables
 * @param input what the approach is given
 * @param after what one run leaves in the tables
 * @param answered whether that is the right answer
 */
public record StringTrial<I, A>(
        String name,
        Scenario<I, A> scenario,
        List<Parameter> parameters,
        Function<List<String>, Contents> before,
        BiFunction<Situation, List<String>, I> input,
        Function<List<String>, Contents> after,
        BiPredicate<List<String>, A> answered) {

    /** A trial in which it does not matter where the run finds itself. */
    StringTrial(
            String name,
            Scenario<I, A> scenario,
            List<Parameter> parameters,
            Function<List<String>, Contents> before,
            Function<List<String>, I> input,
            Function<List<String>, Contents> after,
            BiPredicate<List<String>, A> answered) {
        this(name, scenario, parameters, before, (situation, texts) -> input.apply(texts), after, answered);
    }

    /** A trial in which only the tables matter. */
    StringTrial(
            String name,
            Scenario<I, A> scenario,
            List<Parameter> parameters,
            Function<List<String>, Contents> before,
            Function<List<String>, I> input,
            Function<List<String>, Contents> after) {
        this(name, scenario, parameters, before, input, after, (texts, answer) -> true);
    }

    /** What the task does with a parameter. */
    enum Use {
        STORED,
        /** Only looked for: what cannot be stored is not found. */
        SOUGHT,
        /** Looked for, and tried by itself in another trial. */
        BESIDE
    }

    /** Where in a row it is stored, or looked for. */
    enum Place {
        COLUMN,
        /** A value in a serialized map. */
        BYTES,
        KEY_IN_BYTES,
        /** A value in a JSON document. */
        JSON,
        KEY_IN_JSON
    }

    /**
     * One string parameter.
     *
     * @param width how many characters the column takes; inside of bytes and of JSON, only a number to try around
     */
    record Parameter(String name, Place place, int width, Use use) {

        private static final int ANY_WIDTH = 200;

        /** What stands here while another parameter is tried. */
        String harmless() {
            return "some " + name;
        }

        static Parameter stored(String name, int width) {
            return new Parameter(name, Place.COLUMN, width, Use.STORED);
        }

        static Parameter sought(String name, int width) {
            return new Parameter(name, Place.COLUMN, width, Use.SOUGHT);
        }

        static Parameter beside(String name, int width) {
            return new Parameter(name, Place.COLUMN, width, Use.BESIDE);
        }

        static Parameter storedIn(Place place, String name) {
            return new Parameter(name, place, ANY_WIDTH, Use.STORED);
        }

        static Parameter soughtIn(Place place, String name) {
            return new Parameter(name, place, ANY_WIDTH, Use.SOUGHT);
        }
    }

    /** A different string for each parameter; counting on, every parameter gets every string. */
    List<String> texts(List<AwkwardString> all, int first) {
        return IntStream.range(0, parameters.size())
                .mapToObj(i -> all.get((first + i) % all.size()).text())
                .toList();
    }

    List<String> harmless() {
        return parameters.stream().map(Parameter::harmless).toList();
    }

    /** This string for this parameter, harmless ones for the others. */
    List<String> only(Parameter one, String text) {
        return parameters.stream()
                .map(parameter -> parameter.equals(one) ? text : parameter.harmless())
                .toList();
    }

    /** Somebody beside {@link #only}, who differs in every other parameter. */
    List<String> bystander(Parameter one, String text) {
        return parameters.stream()
                .map(parameter -> parameter.equals(one) ? text : "another " + parameter.name())
                .toList();
    }

    @Override
    public String toString() {
        return scenario + ": " + name;
    }
}

package workbook.strings;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import workbook.scenario.Scenario;

/**
 * Where the strings of a scenario's input go, and what is to become of them. Each function is given one string for each
 * parameter, in the order of the parameters.
 *
 * @param before what one run finds in the tables
 * @param input what the approach is given
 * @param after what one run leaves in the tables
 * @param answer what the approach should answer; null when only the tables matter
 */
public record StringTrial<I, A>(
        String name,
        Scenario<I, A> scenario,
        List<Parameter> parameters,
        Function<List<String>, Contents> before,
        Function<List<String>, I> input,
        Function<List<String>, Contents> after,
        Function<List<String>, A> answer) {

    /** A trial in which only the tables matter. */
    StringTrial(
            String name,
            Scenario<I, A> scenario,
            List<Parameter> parameters,
            Function<List<String>, Contents> before,
            Function<List<String>, I> input,
            Function<List<String>, Contents> after) {
        this(name, scenario, parameters, before, input, after, texts -> null);
    }

    /** What the task does with a parameter. */
    enum Use {
        STORED,
        /** Only looked for: what cannot be stored is not found. */
        SOUGHT,
        /** Looked for, and tried by itself in another trial. */
        BESIDE
    }

    /**
     * One string parameter.
     *
     * @param width how many characters the column takes that it is stored in or looked for in
     */
    record Parameter(String name, int width, Use use) {

        /** What stands here while another parameter is tried. */
        String harmless() {
            return "some " + name;
        }

        static Parameter stored(String name, int width) {
            return new Parameter(name, width, Use.STORED);
        }

        static Parameter sought(String name, int width) {
            return new Parameter(name, width, Use.SOUGHT);
        }

        static Parameter beside(String name, int width) {
            return new Parameter(name, width, Use.BESIDE);
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

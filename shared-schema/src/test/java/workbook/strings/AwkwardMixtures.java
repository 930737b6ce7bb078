package workbook.strings;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What nobody thought of: drawn at random, with a fixed seed. */
final class AwkwardMixtures {

    private static final int EACH = 20;
    private static final long SEED = 20_260_101;

    private AwkwardMixtures() {}

    static Map<String, List<String>> families() {
        return Map.of("mixtures", mixtures(new Random(SEED)));
    }

    private static List<String> mixtures(Random random) {
        List<String> fragments = AwkwardSyntax.families().values().stream()
                .flatMap(List::stream)
                .filter(text -> text.length() <= 12)
                .toList();
        Stream<String> syntax =
                Stream.generate(() -> fragments(fragments, random)).limit(EACH);
        Stream<String> characters = Stream.generate(() -> characters(random)).limit(EACH);
        return Stream.concat(syntax, characters).toList();
    }

    private static String fragments(List<String> fragments, Random random) {
        return IntStream.range(0, 2 + random.nextInt(6))
                .mapToObj(i -> fragments.get(random.nextInt(fragments.size())))
                .collect(Collectors.joining());
    }

    /** Any character of Unicode but NUL and halves of pairs. */
    private static String characters(Random random) {
        return random.ints(1, Character.MAX_CODE_POINT + 1)
                .filter(codePoint -> codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                .limit(1 + random.nextInt(AwkwardStrings.LONGEST / 2))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}

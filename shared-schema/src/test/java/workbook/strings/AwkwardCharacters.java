package workbook.strings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What Unicode has that looks like something else, like nothing, or is no character at all. */
final class AwkwardCharacters {

    /** Some databases refuse it. */
    static final String NUL = "NUL";

    /** No UTF-8 exists for it. */
    static final String HALF_A_PAIR = "half a surrogate pair";

    private AwkwardCharacters() {}

    static Map<String, List<String>> families() {
        Map<String, List<String>> families = new LinkedHashMap<>();
        families.put("white space", whiteSpace());
        families.put("controls", each(controls(), control -> List.of("a" + character(control) + "b")));
        families.put(
                NUL,
                List.of(
                        "\0",
                        "\0\0",
                        "a\0",
                        "\0a",
                        "a\0b",
                        "a\0\0b",
                        "John Doe\0",
                        "a\0' or 1=1 --",
                        "\\\0",
                        "'\0'",
                        "\u00e9\0\u00e9",
                        "\ud83d\ude00\0"));
        families.put("zero width", each(zeroWidth(), invisible -> List.of("a" + character(invisible))));
        families.put(
                "direction", each(directions(), mark -> List.of(character(mark) + "\u05d0\u05d1 abc \u0627\u0628")));
        families.put(
                "composed and decomposed",
                List.of(
                        "\u00e9",
                        "e\u0301",
                        "\u00c9",
                        "E\u0301",
                        "\u00e5",
                        "a\u030a",
                        "\u212b",
                        "\u2126",
                        "\u03a9",
                        "\u00c5",
                        "A\u030a",
                        "\u212a",
                        "K",
                        "\ud55c",
                        "\u1112\u1161\u11ab",
                        "\uac00",
                        "\u1100\u1161",
                        "\u1ed9",
                        "o\u0323\u0302",
                        "o\u0302\u0323",
                        "\u30ac",
                        "\u30ab\u3099",
                        "\uff76\uff9e",
                        "\ufb01",
                        "fi",
                        "A",
                        "\u2460",
                        "1",
                        "\u1fef",
                        "`",
                        "\u037e",
                        ";"));
        families.put(
                "combining marks",
                List.of(
                        "\u0301",
                        "\u0301a",
                        "a\u0301\u0301\u0301",
                        "a" + "\u0301".repeat(90),
                        "\u20dd",
                        "\u0e01\u0e49\u0e33",
                        "'\u0301",
                        "%\u0338",
                        "=\u0338",
                        "\u2260",
                        "\u0483",
                        "a\u035fb"));
        families.put(
                "letter case",
                List.of(
                        "John Doe",
                        "john doe",
                        "JOHN DOE",
                        "a",
                        "\u00df",
                        "\u1e9e",
                        "ss",
                        "SS",
                        "i",
                        "I",
                        "\u0130",
                        "\u0131",
                        "i\u0307",
                        "\u03c2",
                        "\u03a3",
                        "\u01c5",
                        "\ufb00",
                        "ff",
                        "\u00b5",
                        "\u03bc",
                        "\u017f",
                        "s",
                        "S",
                        "\u0416",
                        "\u0436"));
        families.put(
                "look-alikes",
                List.of(
                        "\u0408ohn Doe",
                        "John\u00a0Doe",
                        "John  Doe",
                        "J\u043ehn Doe",
                        "John Doe ",
                        " John Doe",
                        "John\u2009Doe",
                        "John\u200bDoe",
                        "\u03b1",
                        "\uff41",
                        "\ud835\udc1a",
                        "-",
                        "\u2011",
                        "\u2013",
                        "\u2212",
                        "\u00ad",
                        ".",
                        "\u3002",
                        "\u2044",
                        "/"));
        families.put(
                "emoji",
                List.of(
                        "\ud83d\ude00",
                        "a\ud83d\ude00b",
                        "\u2764\ufe0f",
                        "\u2764\ufe0e",
                        "\ud83d\udc4d\ud83c\udffd",
                        "\ud83d\udc4d",
                        "\ud83c\uddf0\ud83c\uddf7",
                        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66",
                        "1\ufe0f\u20e3",
                        "\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
                        "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f",
                        "\ud83d\ude00".repeat(50),
                        "\ud83d\ude00'"));
        families.put(
                "edges of Unicode",
                List.of(
                        "\ufffd",
                        "\ufffe",
                        "\uffff",
                        "\ufdd0",
                        "\ue000",
                        "\ud7ff",
                        "\ud800\udc00",
                        "\udbff\udfff",
                        "\udbff\udffe",
                        "\ud83f\udfff",
                        "\ud842\udfb7",
                        "\ud87e\udc00",
                        "\u007f",
                        "\u0080",
                        "\u0800",
                        "\u00e3\u00a9",
                        "\u00c3\u00a9",
                        "a\ufffdb",
                        "???"));
        families.put(HALF_A_PAIR, halfPairs());
        families.put(
                "scripts",
                List.of(
                        "\uc548\ub155\ud558\uc138\uc694",
                        "\u3053\u3093\u306b\u3061\u306f",
                        "\u0645\u0631\u062d\u0628\u0627",
                        "\u05e9\u05dc\u05d5\u05dd",
                        "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35",
                        "\u0928\u092e\u0938\u094d\u0924\u0947",
                        "\u0bb5\u0ba3\u0b95\u0bcd\u0b95\u0bae\u0bcd",
                        "\u041f\u0440\u0438\u0432\u0435\u0442",
                        "\u10d2\u10d0\u10db\u10d0\u10e0\u10ef\u10dd\u10d1\u10d0",
                        "\u179f\u17bd\u179f\u17d2\u178f\u17b8",
                        "\u0f56\u0f40\u0fb2",
                        "\u13a3\u13cf",
                        "\uac00".repeat(100),
                        "\ud55c\uae00 '\uc778\uc6a9'"));
        return families;
    }

    private static List<String> whiteSpace() {
        int[] spaces = {
            0x20, 0xa0, 0x85, 0x1680, 0x2000, 0x2001, 0x2003, 0x2007, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f,
            0x3000
        };
        Stream<String> spaced = each(IntStream.of(spaces), space -> List.of("a" + character(space))).stream();
        Stream<String> more = Stream.of(
                "",
                "  ",
                "   ",
                "a  ",
                "a   ",
                "  a",
                "a b",
                "a  b",
                "\t",
                "a\t",
                "\n",
                "a\n",
                "\na",
                "\r",
                "a\r",
                "\r\n",
                "a\r\n",
                "a\r\nb",
                "a\nb",
                "\n\n",
                " ".repeat(AwkwardStrings.LONGEST),
                "a" + " ".repeat(AwkwardStrings.LONGEST - 1));
        return Stream.concat(spaced, more).toList();
    }

    /** Start of heading, bell, backspace, vertical tab, form feed, … next line, control sequence introducer. */
    private static IntStream controls() {
        return IntStream.of(1, 7, 8, 0xb, 0xc, 0xe, 0x1a, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b, 0x9f);
    }

    private static IntStream zeroWidth() {
        return IntStream.of(
                0xad, 0x34f, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0x2063, 0x3164, 0xfe0f, 0xfeff, 0xe0001);
    }

    private static IntStream directions() {
        return IntStream.concat(
                IntStream.of(0x61c, 0x200e, 0x200f),
                IntStream.concat(IntStream.rangeClosed(0x202a, 0x202e), IntStream.rangeClosed(0x2066, 0x2069)));
    }

    private static List<String> halfPairs() {
        Stream<String> alone = Stream.of("\ud800", "\udbff", "\udc00", "\udfff")
                .flatMap(half -> Stream.of(half, half + "a", "a" + half, "a" + half + "b"));
        Stream<String> together = Stream.of(
                "\ude00\ud83d",
                "\ud83d\ud83d\ude00",
                "\ud83d\ude00\ude00",
                "\ude00\ud83d\ude00",
                "\ud83d\ude00\ud83d",
                "\ud83d'",
                "'\ud83d",
                "\ud83d\u0301",
                "\ud83d\\",
                "\ud83d\ufe0f",
                "\ud83d\u200d\ude00",
                "\ude00;--");
        return Stream.concat(alone, together).toList();
    }

    private static List<String> each(IntStream codePoints, IntFunction<List<String>> strings) {
        List<String> all = new ArrayList<>();
        codePoints.mapToObj(strings).forEach(all::addAll);
        return all;
    }

    private static String character(int codePoint) {
        return Character.toString(codePoint);
    }
}

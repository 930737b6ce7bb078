package workbook.strings;

import static workbook.scenario.Blobs.CHANGE_IN_PLACE;
import static workbook.scenario.Blobs.JSON;
import static workbook.scenario.Blobs.LARGE;
import static workbook.scenario.Blobs.QUERY_INSIDE;
import static workbook.scenario.Blobs.REPLACE_WITH_EQUAL;
import static workbook.scenario.Blobs.SAVE_AND_LOAD;
import static workbook.strings.StringTrial.Parameter.beside;
import static workbook.strings.StringTrial.Parameter.sought;
import static workbook.strings.StringTrial.Parameter.soughtIn;
import static workbook.strings.StringTrial.Parameter.stored;
import static workbook.strings.StringTrial.Parameter.storedIn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import workbook.scenario.NewProfile;
import workbook.scenario.ProfileChange;
import workbook.scenario.Receipt;
import workbook.scenario.Upload;
import workbook.strings.Contents.Person;
import workbook.strings.StringTrial.Place;

/** Where the strings of the scenarios about a value in one column go: beside it and inside of it. */
public final class BlobStrings {

    /** For those who make an object of the JSON: its class has no place for another key. */
    public static final String KEY_IN_JSON = "a key inside of the JSON";

    public static final String CHANGE_IN_BYTES = "a city changes inside of the bytes";
    public static final String CHANGE_IN_JSON = "a city changes inside of the JSON";

    /** How many characters the migrations allow. */
    private static final int NAME = 200;

    private static final int EMAIL = 320;

    private static final String SOMEBODY = "Somebody";

    private BlobStrings() {}

    /** At least one for every scenario whose input has strings. */
    public static List<StringTrial<?, ?>> trials() {
        return List.of(serialized(), json(), keyInJson(), changeInBytes(), replace(), query(), file());
    }

    /** For those whose idiom it is to change JSON in place. */
    public static StringTrial<?, ?> changeInJson() {
        return new StringTrial<>(
                CHANGE_IN_JSON,
                CHANGE_IN_PLACE,
                List.of(beside("email", EMAIL), storedIn(Place.JSON, "city")),
                texts -> Contents.of(new Person(SOMEBODY, texts.get(0), null, livingIn("old city"))),
                texts -> new ProfileChange(texts.get(0), texts.get(1)),
                texts -> Contents.of(new Person(SOMEBODY, texts.get(0), null, livingIn(texts.get(1)))));
    }

    private static StringTrial<NewProfile, Map<String, Object>> serialized() {
        return new StringTrial<>(
                "a user and a serialized map are stored",
                SAVE_AND_LOAD,
                List.of(
                        stored("name", NAME),
                        stored("email", EMAIL),
                        storedIn(Place.KEY_IN_BYTES, "key"),
                        storedIn(Place.BYTES, "value")),
                texts -> Contents.of(),
                texts -> new NewProfile(texts.get(0), texts.get(1), Map.of(texts.get(2), texts.get(3))),
                texts -> Contents.of(new Person(texts.get(0), texts.get(1), Map.of(texts.get(2), texts.get(3)), null)),
                (texts, answer) -> Map.of(texts.get(2), texts.get(3)).equals(answer));
    }

    private static StringTrial<NewProfile, Map<String, Object>> json() {
        return new StringTrial<>(
                "a user and a city in JSON are stored",
                JSON,
                List.of(stored("name", NAME), stored("email", EMAIL), storedIn(Place.JSON, "city")),
                texts -> Contents.of(),
                texts -> new NewProfile(texts.get(0), texts.get(1), livingIn(texts.get(2))),
                texts -> Contents.of(new Person(texts.get(0), texts.get(1), null, livingIn(texts.get(2)))),
                (texts, answer) -> livingIn(texts.get(2)).equals(answer));
    }

    private static StringTrial<NewProfile, Map<String, Object>> keyInJson() {
        return new StringTrial<>(
                KEY_IN_JSON,
                JSON,
                List.of(beside("email", EMAIL), storedIn(Place.KEY_IN_JSON, "key")),
                texts -> Contents.of(),
                texts -> new NewProfile(SOMEBODY, texts.get(0), Map.of(texts.get(1), "x")),
                texts -> Contents.of(new Person(SOMEBODY, texts.get(0), null, Map.of(texts.get(1), "x"))),
                (texts, answer) -> Map.of(texts.get(1), "x").equals(answer));
    }

    private static StringTrial<ProfileChange, Void> changeInBytes() {
        return new StringTrial<>(
                CHANGE_IN_BYTES,
                CHANGE_IN_PLACE,
                List.of(sought("email", EMAIL), storedIn(Place.BYTES, "city")),
                texts -> Contents.of(new Person(SOMEBODY, texts.get(0), livingIn("old city"), null)),
                texts -> new ProfileChange(texts.get(0), texts.get(1)),
                texts -> Contents.of(new Person(SOMEBODY, texts.get(0), livingIn(texts.get(1)), null)));
    }

    private static StringTrial<String, Void> replace() {
        return new StringTrial<>(
                "a user is found, and nothing changes",
                REPLACE_WITH_EQUAL,
                List.of(sought("email", EMAIL)),
                texts -> Contents.of(somebody(texts.get(0))),
                texts -> texts.get(0),
                texts -> Contents.of(somebody(texts.get(0))));
    }

    private static Person somebody(String email) {
        return new Person(SOMEBODY, email, livingIn(email), livingIn("x"));
    }

    private static StringTrial<String, List<String>> query() {
        return new StringTrial<>(
                "who lives in a city is found, and nobody else",
                QUERY_INSIDE,
                List.of(soughtIn(Place.JSON, "city")),
                texts -> Contents.of(resident(texts.get(0))),
                texts -> texts.get(0),
                texts -> Contents.of(resident(texts.get(0))),
                (texts, answer) -> List.of(resident(texts.get(0)).name()).equals(answer));
    }

    /** Each city has a resident of another name, of a length that fits. */
    private static Person resident(String city) {
        return new Person("Resident " + city.hashCode(), null, null, livingIn(city));
    }

    private static StringTrial<Upload, Receipt> file() {
        return new StringTrial<>(
                "a file is stored",
                LARGE,
                List.of(stored("name", NAME)),
                texts -> Contents.of(),
                texts -> upload(texts.get(0)),
                texts -> Contents.ofFiles(texts.get(0)),
                (texts, answer) -> receipt(upload(texts.get(0))).equals(answer));
    }

    /** Whoever reads a file of another name reads other bytes. */
    private static Upload upload(String name) {
        return new Upload(name, 1 + Math.floorMod(name.hashCode(), 1_000));
    }

    private static Receipt receipt(Upload file) {
        try (InputStream bytes = file.open()) {
            return Receipt.of(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Object> livingIn(String city) {
        return new TreeMap<>(Map.of("age", 30, "city", city));
    }
}

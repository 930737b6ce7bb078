package workbook.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import workbook.blob.Detonator;
import workbook.blob.JsonMap;
import workbook.blob.OldProfiles;
import workbook.blob.Profile;
import workbook.blob.RefusedBytesException;
import workbook.blob.SerializedMap;
import workbook.schema.Blog;
import workbook.schema.Blog.User;
import workbook.schema.Sample;

/** The scenarios about a value kept inside one column: serialized in {@code users.data}, as JSON in {@code users.profile}. */
public final class Blobs {

    private static final String COLUMN = "users.data";
    private static final Upload FILE = new Upload("picture.raw", 16 << 20);
    private static final String NEW_YORK = "New York";

    private static final String JOHN_DOE = "John Doe";
    private static final String JOHN_DOES_EMAIL = "john@example.com";

    public static final Scenario<NewProfile, Map<String, Object>> SAVE_AND_LOAD = new Scenario<>(
            "blob/save-and-load",
            new Text(
                    "Store John Doe with his age and city serialized in one column; find him by e-mail and read them.",
                    "나이와 도시를 직렬화해 한 컬럼에 담아 John Doe를 저장하고, 이메일로 찾아 다시 읽습니다."),
            true,
            Sample.EMPTY,
            Size.NOTHING,
            situation -> newProfile(),
            (answer, input, before, after) -> Verdict.compare(
                    new RoundTrip(answer, Stored.of(after, input.email()).data()),
                    new RoundTrip(input.data(), input.data()),
                    roundTrip -> roundTrip.countsOf(input.data())));

    public static final Scenario<NewProfile, Map<String, Object>> JSON = new Scenario<>(
            "blob/json",
            new Text(
                    "Store John Doe with his age and city as JSON; find him by e-mail and read them.",
                    "나이와 도시를 JSON으로 담아 John Doe를 저장하고, 이메일로 찾아 다시 읽습니다."),
            true,
            Sample.EMPTY,
            Size.NOTHING,
            situation -> newProfile(),
            (answer, input, before, after) -> Verdict.compare(
                    new RoundTrip(answer, Stored.of(after, input.email()).profile()),
                    new RoundTrip(input.data(), input.data()),
                    roundTrip -> roundTrip.countsOf(input.data())));

    public static final Scenario<ProfileChange, Void> CHANGE_IN_PLACE = new Scenario<>(
            "blob/change-in-place",
            new Text(
                    "John Doe has moved: change the city inside the map that was loaded.",
                    "John Doe가 이사했습니다. 읽어 온 맵 안의 도시를 바꿉니다."),
            true,
            Sample.PROFILES,
            Size.NOTHING,
            situation -> new ProfileChange(JOHN_DOES_EMAIL, "Seoul"),
            (answer, input, before, after) -> {
                Stored now = Stored.of(after, input.email());
                Stored old = Stored.of(before, 1);
                return Verdict.compare(
                        now,
                        old.withCity(input.city(), now),
                        stored -> Counts.of("changedBlobs", stored.differences(old)));
            });

    public static final Scenario<String, Void> REPLACE_WITH_EQUAL = new Scenario<>(
            "blob/replace-with-equal",
            new Text(
                    "Give John Doe a new map that equals the one he has: nothing needs to be written.",
                    "John Doe에게 지금과 똑같은 내용의 새 맵을 줍니다. 쓸 것이 없습니다."),
            true,
            Sample.PROFILES,
            Size.NOTHING,
            situation -> JOHN_DOES_EMAIL,
            (answer, input, before, after) -> Verdict.compare(
                    Stored.of(after, input),
                    Stored.of(before, 1),
                    stored -> Counts.of("changedBlobs", stored.differences(Stored.of(before, 1)))));

    public static final Scenario<List<Long>, List<BlobReading<Map<String, Object>>>> HOSTILE_BYTES = new Scenario<>(
            "blob/hostile-bytes",
            new Text(
                    "Read the blob of every user, some of which would run code or fill the memory: refuse those, and say"
                            + " which row it is.",
                    "모든 사용자의 블롭을 읽습니다. 일부는 코드를 실행하거나 메모리를 채우려 합니다. 그런 것은 거부하고 어느 행인지 알립니다."),
            false,
            Sample.HOSTILE_BYTES,
            Size.NOTHING,
            situation -> {
                // Of this run: an earlier one that threw was not asked.
                Detonator.count();
                return idsOf(Sample.HOSTILE_BYTES.blog(1));
            },
            (answer, input, before, after) -> {
                List<BlobReading<Map<String, Object>>> expected = new ArrayList<>();
                before.blobs().forEach((id, blob) -> expected.add(expected(id, blob.data())));
                return Verdict.compare(
                        new Readings<>(withoutReasons(answer), Detonator.count()),
                        new Readings<>(expected, 0),
                        Readings::counts);
            });

    public static final Scenario<List<Long>, List<BlobReading<Profile>>> CHANGED_CLASS = new Scenario<>(
            "blob/changed-class",
            new Text(
                    "Read profiles that older versions of the class have written: with fewer fields, more fields, another"
                            + " version number, another name.",
                    "예전 버전의 클래스가 쓴 프로필을 읽습니다. 필드가 더 적거나 많고, 버전 번호나 클래스 이름이 다릅니다."),
            false,
            Sample.OLD_PROFILES,
            Size.NOTHING,
            situation -> idsOf(Sample.OLD_PROFILES.blog(1)),
            (answer, input, before, after) -> Verdict.compare(
                    new Readings<>(withoutReasons(answer), 0), new Readings<>(profiles(), 0), Readings::counts));

    public static final Scenario<String, List<String>> QUERY_INSIDE = new Scenario<>(
            "blob/query-inside",
            new Text("Find the users whose profile says that they live in New York.", "프로필에 뉴욕에 산다고 적힌 사용자를 찾습니다."),
            false,
            Sample.PROFILES,
            Size.USERS,
            situation -> NEW_YORK,
            (answer, input, before, after) ->
                    Verdict.compare(answer, usersIn(input, before), users -> Counts.of("users", users.size())));

    public static final Scenario<Upload, Receipt> LARGE = new Scenario<Upload, Receipt>(
                    "blob/large",
                    new Text(
                            "Store a file of 16 MiB and read it again, without holding all of it in memory.",
                            "16 MiB 파일을 저장하고 다시 읽습니다. 전체를 메모리에 올리지 않습니다."),
                    true,
                    Sample.EMPTY,
                    Size.NOTHING,
                    situation -> FILE,
                    (answer, input, before, after) -> Verdict.compare(
                            new Transfer(answer, Tables.lengthOf(after, input.name())),
                            new Transfer(receipt(input), input.length()),
                            Transfer::counts))
            .inHeapOf(64);

    private Blobs() {}

    /** In the order in which a reader meets them. */
    public static List<Scenario<?, ?>> scenarios() {
        return List.of(
                SAVE_AND_LOAD,
                JSON,
                CHANGE_IN_PLACE,
                REPLACE_WITH_EQUAL,
                HOSTILE_BYTES,
                CHANGED_CLASS,
                QUERY_INSIDE,
                LARGE);
    }

    private static NewProfile newProfile() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("age", 30);
        data.put("city", NEW_YORK);
        return new NewProfile(JOHN_DOE, JOHN_DOES_EMAIL, data);
    }

    /** What an approach read back, and what plain JDBC reads. */
    private record RoundTrip(Map<String, Object> read, Map<String, Object> stored) {

        /** How many entries are as they were given: a number that came back as another type is not. */
        Counts countsOf(Map<String, Object> given) {
            return Counts.of("read", alike(read, given)).and("stored", alike(stored, given));
        }

        private static long alike(Map<String, Object> map, Map<String, Object> given) {
            return map == null
                    ? 0
                    : given.entrySet().stream().filter(map.entrySet()::contains).count();
        }
    }

    /** The maps in a user's two columns; null where there is none. */
    private record Stored(Map<String, Object> data, Map<String, Object> profile) {

        static Stored of(Connection connection, String email) throws SQLException {
            Blog.Blob blob = Tables.blobOf(connection, email);
            return of(blob);
        }

        static Stored of(Blog blog, long userId) {
            return of(blog.blobs().get(userId));
        }

        private static Stored of(Blog.Blob blob) {
            return new Stored(
                    blob.data() == null ? null : SerializedMap.read(blob.data()),
                    blob.profile() == null ? null : JsonMap.read(blob.profile()));
        }

        /** With another city in the one of the two that an approach has changed; the other is to stay as it is. */
        Stored withCity(String city, Stored now) {
            return now.profile.equals(profile)
                    ? new Stored(moved(data, city), profile)
                    : new Stored(data, moved(profile, city));
        }

        private static Map<String, Object> moved(Map<String, Object> map, String city) {
            Map<String, Object> moved = new LinkedHashMap<>(map);
            moved.put("city", city);
            return moved;
        }

        long differences(Stored other) {
            return (data.equals(other.data) ? 0 : 1) + (profile.equals(other.profile) ? 0 : 1);
        }
    }

    /** What was read of each row, and how often an attacker's code ran meanwhile. */
    private record Readings<V>(List<BlobReading<V>> each, int detonations) {
        Counts counts() {
            long refused = each.stream().filter(BlobReading::refused).count();
            Counts counts = Counts.of("blobs", each.size() - refused).and("refused", refused);
            return detonations == 0 ? counts : counts.and("detonations", detonations);
        }
    }

    private static List<Long> idsOf(Blog blog) {
        return LongStream.rangeClosed(1, blog.users().size()).boxed().toList();
    }

    private static BlobReading<Map<String, Object>> expected(long id, byte[] data) {
        try {
            return new BlobReading<>(id, SerializedMap.read(data), null);
        } catch (RefusedBytesException refused) {
            return refusal(id);
        }
    }

    /** The reason is the library's; that the row and the column are named is everybody's duty. */
    private static <V> List<BlobReading<V>> withoutReasons(List<BlobReading<V>> readings) {
        return readings == null
                ? List.of()
                : readings.stream()
                        .map(reading -> reading.refused() && reading.refusal().startsWith(nameOf(reading.id()))
                                ? Blobs.<V>refusal(reading.id())
                                : reading)
                        .toList();
    }

    private static <V> BlobReading<V> refusal(long id) {
        return new BlobReading<>(id, null, nameOf(id));
    }

    private static String nameOf(long id) {
        return COLUMN + " of row " + id + " is refused";
    }

    private static List<BlobReading<Profile>> profiles() {
        List<Profile> profiles = new ArrayList<>(List.of(new Profile(30, NEW_YORK, "en")));
        profiles.addAll(OldProfiles.profiles().values());
        return LongStream.rangeClosed(1, profiles.size())
                .mapToObj(id -> new BlobReading<>(id, profiles.get((int) id - 1), null))
                .toList();
    }

    /** What came back, and how many bytes there are in the table. */
    private record Transfer(Receipt receipt, long stored) {
        Counts counts() {
            return Counts.of("bytes", receipt == null ? 0 : receipt.length());
        }
    }

    private static Receipt receipt(Upload file) {
        try (InputStream bytes = file.open()) {
            return Receipt.of(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> usersIn(String city, Blog blog) {
        return blog.users().stream()
                .filter(user -> blog.blobs().containsKey(user.id()))
                .filter(user -> city.equals(Stored.of(blog, user.id()).profile().get("city")))
                .map(User::name)
                .toList();
    }
}

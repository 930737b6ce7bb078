package workbook.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import workbook.blob.HostilePayloads;
import workbook.blob.JsonMap;
import workbook.blob.OldProfiles;
import workbook.blob.Profile;
import workbook.blob.SerializedMap;
import workbook.blob.SerializedProfile;
import workbook.schema.Blog.Blob;
import workbook.schema.Blog.User;

/** The samples about what is inside of a column. */
final class BlobSamples {

    /** John Doe's comes first. */
    private static final String[] CITIES = {"New York", "서울", "São Paulo", "New York", "부산"};

    private static final int SILENT = 7;

    private BlobSamples() {}

    static Blog profiles(int size) {
        List<User> users = IntStream.rangeClosed(1, size).mapToObj(People::user).toList();
        Map<Long, Blob> blobs = new LinkedHashMap<>();
        users.stream().filter(user -> user.id() % SILENT != 0).forEach(user -> blobs.put(user.id(), blob(map(user))));
        return Blog.of(users, blobs);
    }

    /** John Doe is 30 in here, as in the example that the workbook mirrors. */
    private static Map<String, Object> map(User user) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("age", user.id() == 1 ? 30 : user.age());
        map.put("city", CITIES[(int) (user.id() - 1) % CITIES.length]);
        return map;
    }

    static Blog hostile() {
        List<User> users = new ArrayList<>(List.of(People.user(1)));
        Map<Long, Blob> blobs = new LinkedHashMap<>();
        blobs.put(1L, blob(map(People.user(1))));
        HostilePayloads.all().forEach((name, bytes) -> {
            long id = users.size() + 1L;
            users.add(new User(id, name, name + "@example.com", null));
            blobs.put(id, new Blob(bytes, null));
        });
        return Blog.of(users, blobs);
    }

    static Blog oldProfiles() {
        Profile johnDoe = new Profile(30, "New York", "en");
        List<User> users = new ArrayList<>(List.of(People.user(1)));
        Map<Long, Blob> blobs = new LinkedHashMap<>();
        blobs.put(1L, new Blob(SerializedProfile.write(johnDoe), null));
        OldProfiles.profiles().keySet().forEach(name -> {
            long id = users.size() + 1L;
            users.add(new User(id, name, name + "@example.com", null));
            blobs.put(id, new Blob(OldProfiles.bytes(name), null));
        });
        return Blog.of(users, blobs);
    }

    private static Blob blob(Map<String, Object> map) {
        return new Blob(SerializedMap.write(map), JsonMap.write(map));
    }
}

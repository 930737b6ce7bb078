package workbook.blob;

import java.io.Serializable;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Bytes that somebody put where a map should be. Each may do what it means to when it is read without a filter, and is
 * small enough to be survived then: what really large ones do is a matter of the tests.
 */
public final class HostilePayloads {

    /** Far beyond the filter's limits. */
    private static final int MANY = 5_000;

    private static final int DEEP = 100;

    private static final Map<String, byte[]> ALL = new LinkedHashMap<>();

    static {
        code();
        structure();
        types();
        framing();
    }

    private HostilePayloads() {}

    /** The bytes by a name that says what is in them, always the same and in the same order. */
    public static Map<String, byte[]> all() {
        return new LinkedHashMap<>(ALL);
    }

    /** Code that runs while an object is read. */
    private static void code() {
        object("effect-in-read-object", new Detonator.InReadObject());
        object("effect-in-read-resolve", new Detonator.InReadResolve());
        object("effect-in-read-external", new Detonator.InReadExternal());
        object("effect-in-a-value", map("age", new Detonator.InReadObject()));
        object("effect-in-a-key", map(new Detonator.InReadObject(), 30));
        object("effect-in-a-list", new ArrayList<>(List.of(new Detonator.InReadObject())));
        object("effect-in-an-array", new Object[] {new Detonator.InReadObject()});
        object("effect-in-a-set", new HashSet<>(Set.of(new Detonator.InReadObject())));
        object("effect-in-a-comparator", new PriorityQueue<>(2, new Detonator.InReadObject()));
        object("proxy", proxy());
        object("proxy-as-key", map(proxy(), 30));
        object("lambda", (Supplier<Object> & Serializable) () -> "called");
        object("url-as-value", map("page", url()));
        object("class-as-value", map("type", Runtime.class));
        bytes("unknown-class", renamed(SerializedMap.bytes(new Detonator.InReadObject())));
    }

    /** Few bytes that become many objects, deep or large ones. */
    private static void structure() {
        object("nested-sets", nestedSets());
        object("nested-keys", nestedKeys());
        object("nested-values", nestedValues());
        object("nested-lists", nestedLists());
        object("nested-arrays", nestedArrays());
        object("map-in-itself", mapInItself());
        object("many-entries", manyEntries());
        object("long-text", map("city", "x".repeat(FilteredStream.MOST_BYTES)));
        object("array-of-numbers", new int[MANY]);
        object("array-of-texts", new String[MANY]);
        bytes("array-that-lies", lyingArray());
        bytes("map-that-lies", lyingMap());
    }

    /** Objects that are no such map. */
    private static void types() {
        object("text-for-a-map", "age = 30");
        object("number-for-a-map", 30);
        object("nothing-for-a-map", null);
        object("list-for-a-map", new ArrayList<>(List.of("age", 30)));
        object("other-map", new java.util.Hashtable<>(Map.of("age", 30)));
        object("immutable-map", (Serializable) Map.of("age", 30));
        object("number-as-key", map(30, "age"));
        object("no-key", map(null, 30));
        object("no-value", map("age", null));
        object("other-number", map("age", BigInteger.TEN));
        object("map-as-value", map("address", map("city", "New York")));
    }

    /** Bytes that are no such stream. */
    private static void framing() {
        byte[] good = SerializedMap.write(Map.of("age", 30));
        bytes("empty", new byte[0]);
        bytes("header-alone", Arrays.copyOf(good, 4));
        bytes("half", Arrays.copyOf(good, good.length / 2));
        bytes("last-byte-missing", Arrays.copyOf(good, good.length - 1));
        bytes("wrong-magic", changed(good, 0, 0xca));
        bytes("wrong-version", changed(good, 3, 0x63));
        bytes("wrong-type-code", changed(good, 4, 0x00));
        bytes("handle-to-nowhere", new byte[] {(byte) 0xac, (byte) 0xed, 0, 5, 0x71, 0, 0x7e, 0x7f, 0x7f});
        bytes("something-after", Arrays.copyOf(good, good.length + 1));
        bytes("twice", concatenated(good, Arrays.copyOfRange(good, 4, good.length)));
        bytes("pickle", "\u0080\u0004}\u0094\u008c\u0003age\u0094K\u001es.".getBytes(StandardCharsets.ISO_8859_1));
        bytes("json", "{\"age\": 30}".getBytes(StandardCharsets.UTF_8));
        bytes("zeros", new byte[64]);
    }

    private static void object(String name, Object object) {
        bytes(name, SerializedMap.bytes(object));
    }

    private static void bytes(String name, byte[] bytes) {
        ALL.put(name, bytes);
    }

    private static HashMap<Object, Object> map(Object key, Object value) {
        HashMap<Object, Object> map = new HashMap<>();
        map.put(key, value);
        return map;
    }

    private static Object proxy() {
        return Proxy.newProxyInstance(
                HostilePayloads.class.getClassLoader(),
                new Class<?>[] {Comparable.class},
                new Detonator.InReadObject());
    }

    /** Of this machine: elsewhere, hashing it as a key would ask the attacker's name server. */
    private static Object url() {
        try {
            return URI.create("http://127.0.0.1/").toURL();
        } catch (java.net.MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Two sets in each, both in the next two: 2 to the 16th visits to hash the outermost. */
    private static Object nestedSets() {
        Set<Object> root = new HashSet<>();
        Set<Object> left = root;
        Set<Object> right = new HashSet<>();
        for (int level = 0; level < 16; level++) {
            Set<Object> nextLeft = new HashSet<>();
            Set<Object> nextRight = new HashSet<>(List.of("level " + level));
            left.add(nextLeft);
            left.add(nextRight);
            right.add(nextLeft);
            right.add(nextRight);
            left = nextLeft;
            right = nextRight;
        }
        return root;
    }

    private static Object nestedKeys() {
        Map<Object, Object> map = map("age", 30);
        for (int level = 0; level < 16; level++) {
            map = map(map, map);
        }
        return map;
    }

    private static Object nestedValues() {
        Map<Object, Object> map = map("age", 30);
        for (int level = 0; level < DEEP; level++) {
            map = map("in", map);
        }
        return map;
    }

    private static Object nestedLists() {
        List<Object> list = new ArrayList<>();
        for (int level = 0; level < DEEP; level++) {
            list = new ArrayList<>(List.of(list));
        }
        return list;
    }

    private static Object nestedArrays() {
        Object[] array = {};
        for (int level = 0; level < DEEP; level++) {
            array = new Object[] {array};
        }
        return array;
    }

    private static Object mapInItself() {
        HashMap<Object, Object> map = new HashMap<>();
        map.put("me", map);
        return map;
    }

    private static Object manyEntries() {
        HashMap<Object, Object> map = new HashMap<>();
        for (int entry = 0; entry < MANY; entry++) {
            map.put("key " + entry, entry);
        }
        return map;
    }

    /** Says that four million numbers follow, and ends. */
    private static byte[] lyingArray() {
        byte[] array = SerializedMap.bytes(new int[0]);
        ByteBuffer.wrap(array).putInt(array.length - 4, 1 << 22);
        return array;
    }

    /** Says that four million entries follow, and ends after one. */
    private static byte[] lyingMap() {
        byte[] map = SerializedMap.bytes(map("age", 30));
        ByteBuffer bytes = ByteBuffer.wrap(map);
        for (int at = 0; at < map.length - 12; at++) {
            // block data of eight bytes: the buckets, and how many entries
            if (map[at] == 0x77 && map[at + 1] == 8) {
                bytes.putInt(at + 2, 1 << 23).putInt(at + 6, 1 << 22);
            }
        }
        return map;
    }

    /** The same object, of a class that does not exist. */
    private static byte[] renamed(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("Detonator", "Attackers");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] changed(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}

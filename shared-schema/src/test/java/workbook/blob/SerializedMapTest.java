package workbook.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.io.Serializable;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializedMapTest {

    private static final byte[] GOOD = SerializedMap.write(map());

    /** Memory that refusing may take, in bytes: a hundredth of what the payloads ask for. */
    private static final long BOUND = 8L << 20;

    /** Far above what any of them takes, and far below what they are made to take. */
    private static final Duration HANGS = Duration.ofSeconds(20);

    private static Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("age", 30);
        map.put("city", "New York");
        map.put("height", 1.83);
        map.put("member", true);
        map.put("visits", 12_345_678_901L);
        return map;
    }

    static Stream<String> payloads() {
        return HostilePayloads.all().keySet().stream();
    }

    @Test
    void comesBackAsItWas() {
        assertThat(SerializedMap.read(GOOD)).isEqualTo(map());
        assertThat(SerializedMap.read(SerializedMap.write(new HashMap<>(map()))))
                .isEqualTo(map());
        assertThat(SerializedMap.read(SerializedMap.write(Map.of()))).isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsNotWritten() {
        assertThatExceptionOfType(RefusedBytesException.class)
                .isThrownBy(() -> SerializedMap.write(Map.of("city", "x".repeat(100_000))))
                .withMessageContaining("bytes are more than 65536");
    }

    @Test
    void whatIsReadMayBeChanged() {
        SerializedMap.read(GOOD).put("city", "Seoul");
    }

    @Test
    void thereAreManyPayloads() {
        assertThat(HostilePayloads.all()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void everyPayloadIsRefusedAndNothingOfItRan(String name) {
        assertRefused(HostilePayloads.all().get(name));
    }

    /** Otherwise the refusals above would prove nothing. */
    @Test
    void withoutTheFilterTheEffectsHappen() {
        List<String> effects =
                payloads().filter(name -> name.startsWith("effect-")).toList();
        assertThat(effects).hasSizeGreaterThan(6).allSatisfy(name -> {
            Detonator.count();
            UnfilteredStream.read(HostilePayloads.all().get(name));
            assertThat(Detonator.count()).as(name).isPositive();
        });
    }

    @Test
    void cutOffAnywhereItIsRefused() {
        for (int length = 0; length < GOOD.length; length++) {
            assertRefused(Arrays.copyOf(GOOD, length));
        }
    }

    /** A bit in a text or number makes another map; everything else is refused, and nothing else comes out. */
    @Test
    void withAnyBitFlippedItIsAMapOrRefused() {
        int refused = 0;
        for (int bit = 0; bit < GOOD.length * 8; bit++) {
            byte[] flipped = GOOD.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Optional<Map<String, Object>> read = bounded(flipped);
            refused += read.isEmpty() ? 1 : 0;
            read.ifPresent(map -> assertThat(map.values())
                    .allMatch(value -> Set.of(Integer.class, Long.class, Double.class, Boolean.class, String.class)
                            .contains(value.getClass())));
        }
        assertThat(refused).isGreaterThan(GOOD.length * 3);
    }

    @Test
    void whatIsReallyLargeIsRefusedAtNoCost() {
        assertRefused(SerializedMap.bytes(nestedLists(500)));
        assertRefused(new byte[64 << 20]);
        byte[] array = SerializedMap.bytes(new long[0]);
        ByteBuffer.wrap(array).putInt(array.length - 4, Integer.MAX_VALUE);
        assertRefused(array);
        byte[] arrays = SerializedMap.bytes(new Object[0][0][0]);
        ByteBuffer.wrap(arrays).putInt(arrays.length - 4, Integer.MAX_VALUE);
        assertRefused(arrays);
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        assertReason("effect-in-a-value", "class workbook.blob.Detonator$InReadObject is not allowed");
        assertReason("array-of-numbers", "too much of it: depth 1, 2 references, an array of 5000, after 27 bytes");
        assertReason("wrong-magic", "StreamCorruptedException: invalid stream header: CAED0005");
        assertReason("text-for-a-map", "there is no map in the bytes");
        assertReason("empty", "EOFException");
        assertReason("something-after", "1 bytes follow the object");
    }

    private static void assertReason(String payload, String reason) {
        assertThatExceptionOfType(RefusedBytesException.class)
                .isThrownBy(() -> SerializedMap.read(HostilePayloads.all().get(payload)))
                .withMessage(reason);
    }

    private static void assertRefused(byte[] bytes) {
        assertThat(bounded(bytes)).isEmpty();
    }

    /** What is read; nothing when it is refused. In bounded time and memory, and no code of theirs runs. */
    private static Optional<Map<String, Object>> bounded(byte[] bytes) {
        return assertTimeoutPreemptively(HANGS, () -> {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            Optional<Map<String, Object>> read = readOrRefuse(bytes);
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(BOUND);
            assertThat(Detonator.count()).isZero();
            return read;
        });
    }

    private static Optional<Map<String, Object>> readOrRefuse(byte[] bytes) {
        try {
            return Optional.of(SerializedMap.read(bytes));
        } catch (RefusedBytesException refused) {
            return Optional.empty();
        }
    }

    private static Serializable nestedLists(int depth) {
        ArrayList<Object> list = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            list = new ArrayList<>(List.of(list));
        }
        return list;
    }
}

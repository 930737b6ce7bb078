package workbook.scenario;

import java.io.InputStream;
import java.util.SplittableRandom;

/**
 * A file to store, too large to hold in memory if it can be helped.
 *
 * @param name what to store it under
 * @param length in bytes
 */
public record Upload(String name, int length) {

    /** The bytes from the beginning: the same each time, made while they are read. */
    public InputStream open() {
        return new Noise(length);
    }

    /** Seeded, and incompressible as a picture would be. */
    private static final class Noise extends InputStream {

        private static final long SEED = 2_026;

        private final SplittableRandom random = new SplittableRandom(SEED);
        private int left;
        private long eight;

        Noise(int length) {
            this.left = length;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            // One random number makes eight bytes.
            eight = left % Long.BYTES == 0 ? random.nextLong() : eight >>> Byte.SIZE;
            left--;
            return (int) eight & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int wanted) {
            if (wanted == 0) {
                return 0;
            }
            int count = Math.min(wanted, left);
            for (int i = 0; i < count; i++) {
                into[offset + i] = (byte) read();
            }
            return count > 0 ? count : -1;
        }

        @Override
        public int available() {
            return left;
        }
    }
}

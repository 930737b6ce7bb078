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

        /**
         * Repeated. Its length is a prime, so that no two buffers of a file are alike, and more than PostgreSQL looks back
         * for something to compress: 64 KB with LZ4, 4 KB by default.
         */
        private static final byte[] NOISE = new byte[131_071];

        static {
            new SplittableRandom(SEED).nextBytes(NOISE);
        }

        private final int length;
        private int position;

        Noise(int length) {
            this.length = length;
        }

        @Override
        public int read() {
            return position == length ? -1 : NOISE[position++ % NOISE.length] & 0xff;
        }

        /** May give less than was wanted, as any stream. */
        @Override
        public int read(byte[] into, int offset, int wanted) {
            if (wanted == 0) {
                return 0;
            }
            int start = position % NOISE.length;
            int count = Math.min(Math.min(wanted, available()), NOISE.length - start);
            System.arraycopy(NOISE, start, into, offset, count);
            position += count;
            return count > 0 ? count : -1;
        }

        @Override
        public int available() {
            return length - position;
        }
    }
}

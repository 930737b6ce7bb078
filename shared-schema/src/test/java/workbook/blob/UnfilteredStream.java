package workbook.blob;

import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;

/** What not to write: here to show that the payloads do harm where there is no filter. */
final class UnfilteredStream {

    private UnfilteredStream() {}

    static Object read(byte[] bytes) throws Exception {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readObject();
        }
    }
}

package workbook.runner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What two processes must not do in one checkout at once. The system frees it when a process ends, however it ends. */
final class CheckoutLock implements AutoCloseable {

    private final FileChannel channel;

    private CheckoutLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws FaultException when another process has it, or the folder cannot be written
     */
    static CheckoutLock acquire(String command, Console console) {
        Path file = Checkout.folder().resolve(".workbook").resolve(command + ".lock");
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new FaultException(console.say("locked", command));
            }
            return new CheckoutLock(channel);
        } catch (IOException cause) {
            throw new FaultException(WriteProblem.line(console, Checkout.folder(), file, cause));
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException nothingLeftToFree) {
            return;
        }
    }
}

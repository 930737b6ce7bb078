package workbook.runner.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Objects;

/** A file under watch, and the text it had when it was last seen at rest. */
final class WatchedFile {

    /**
     * Looks after a change during which the text is read at each: clocks of file systems tick as slowly as every two
     * seconds, and two saves of one length within a tick look the same from outside.
     */
    static final int ATTENTION = 75;

    /** Looks before an empty or missing file is taken as meant: editors truncate, or delete, before they write. */
    static final int PATIENCE = 10;

    private record Stamp(FileTime modified, long size, Object key) {}

    private final Path path;
    private Stamp stamp;
    private byte[] settled;
    private byte[] latest;
    private int attention;
    private int patience = PATIENCE;

    private WatchedFile(Path path) {
        this.path = path;
    }

    /** A file whose text is known already. */
    static WatchedFile known(Path path) {
        WatchedFile file = new WatchedFile(path);
        file.stamp = file.stampNow();
        file.settled = file.stamp == null ? null : file.read();
        file.attention = ATTENTION;
        return file;
    }

    /** A file that appeared just now. */
    static WatchedFile fresh(Path path) {
        return new WatchedFile(path);
    }

    /** Looks once more: what became of the file since, or null. */
    Change.Kind look() {
        Stamp now = stampNow();
        if (!Objects.equals(now, stamp)) {
            stamp = now;
            latest = null;
            attention = ATTENTION;
            patience = PATIENCE;
        }
        return now == null ? missing() : present();
    }

    private Change.Kind missing() {
        if (patience == 0 || --patience > 0) {
            return null;
        }
        settled = null;
        return Change.Kind.GONE;
    }

    private Change.Kind present() {
        if (attention == 0) {
            return null;
        }
        attention--;
        byte[] read = read();
        boolean atRest = Arrays.equals(read, latest);
        latest = read;
        if (!atRest || Arrays.equals(read, settled) || read.length == 0 && patience-- > 0) {
            return null;
        }
        settled = read;
        return Change.Kind.SAVED;
    }

    private Stamp stampNow() {
        try {
            BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
            return new Stamp(facts.lastModifiedTime(), facts.size(), facts.fileKey());
        } catch (IOException absent) {
            return null;
        }
    }

    /** Nothing, when somebody else keeps it locked or unreadable: then patience decides, and whoever opens it says why. */
    private byte[] read() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException notNow) {
            return new byte[0];
        }
    }
}

package workbook.runner.progress;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The learner's {@link Standing} in {@code .workbook/progress.json}. Every change is made to what the file says at that
 * moment, under a lock, so that two runners in one folder lose nothing; the file is replaced as a whole, so that whoever
 * is killed leaves either the one before or the one after. What cannot be read is kept aside, never emptied; while the
 * file cannot be written, changes are kept in memory. May be used by several threads.
 */
public final class ProgressFile {

    private static final Object IN_THIS_PROCESS = new Object();

    private final Path folder;
    private final Path file;
    private final Consumer<Notice> notices;

    /** What the file does not hold: empty but while it cannot be written. */
    private Standing unsaved = Standing.BEGINNING;

    private final Set<Notice.Kind> told = EnumSet.noneOf(Notice.Kind.class);

    private ProgressFile(Path folder, Consumer<Notice> notices) {
        this.folder = folder;
        this.file = folder.resolve("progress.json");
        this.notices = notices;
    }

    /**
     * The file of a workbook.
     *
     * @param home the folder that the workbook was cloned into
     * @param notices hears what its owner should know, once for each trouble
     */
    public static ProgressFile of(Path home, Consumer<Notice> notices) {
        return new ProgressFile(home.resolve(".workbook"), notices);
    }

    /** What the file says, for whoever can go on without: the beginning when it cannot be read. Touches nothing. */
    public static Standing glance(Path home) {
        try {
            return StandingJson.read(Files.readString(of(home, notice -> {}).file));
        } catch (IOException | StandingJson.UnreadableException nothing) {
            return Standing.BEGINNING;
        }
    }

    /** What is known; the beginning when nothing is. */
    public Standing read() {
        synchronized (IN_THIS_PROCESS) {
            try {
                return parse(text()).merge(unsaved);
            } catch (NoSuchFileException nothingYet) {
                return unsaved;
            } catch (CharacterCodingException | StandingJson.UnreadableException damaged) {
                return change(UnaryOperator.identity()); // keeps it aside
            } catch (IOException cause) {
                trouble(Notice.Kind.NOT_READ, cause);
                return unsaved;
            }
        }
    }

    /** Changes what the file says at this moment, and returns what it says then. */
    public Standing change(UnaryOperator<Standing> change) {
        synchronized (IN_THIS_PROCESS) {
            try {
                Files.createDirectories(folder);
                try (FileChannel lock = FileChannel.open(
                        folder.resolve("progress.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    lock.lock();
                    Standing changed = change.apply(current().merge(unsaved));
                    replace(changed);
                    unsaved = Standing.BEGINNING;
                    told.clear();
                    return changed;
                }
            } catch (IOException cause) {
                trouble(Notice.Kind.NOT_SAVED, cause);
                return changeInMemory(change);
            }
        }
    }

    private Standing changeInMemory(UnaryOperator<Standing> change) {
        try {
            unsaved = change.apply(parse(text()).merge(unsaved));
        } catch (IOException | StandingJson.UnreadableException nothingToBuildOn) {
            unsaved = change.apply(unsaved);
        }
        return unsaved;
    }

    private Standing current() throws IOException {
        try {
            return parse(text());
        } catch (NoSuchFileException nothingYet) {
            return Standing.BEGINNING;
        } catch (CharacterCodingException damaged) {
            return afterKeepingAside(Notice.Kind.DAMAGED);
        } catch (StandingJson.UnreadableException unreadable) {
            return afterKeepingAside(unreadable.newer() ? Notice.Kind.NEWER : Notice.Kind.DAMAGED);
        }
    }

    private String text() throws IOException {
        return Files.readString(file);
    }

    private static Standing parse(String text) throws StandingJson.UnreadableException {
        return StandingJson.read(text);
    }

    /** Under the first name that is free: an older damaged file is somebody's too. */
    private Standing afterKeepingAside(Notice.Kind kind) throws IOException {
        for (int n = 1; ; n++) {
            Path aside = folder.resolve("progress.damaged-" + n + ".json");
            try {
                Files.move(file, aside);
                notices.accept(
                        new Notice(kind, folder.getParent().relativize(aside).toString()));
                return Standing.BEGINNING;
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }

    /** One name for the new file: what somebody who was killed left half-written is overwritten by the next. */
    private void replace(Standing standing) throws IOException {
        Path next = folder.resolve("progress.json.next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(StandingJson.write(standing));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void trouble(Notice.Kind kind, IOException cause) {
        if (told.add(kind)) {
            notices.accept(new Notice(kind, String.valueOf(cause.getMessage())));
        }
    }
}

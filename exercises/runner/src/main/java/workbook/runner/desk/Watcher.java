package workbook.runner.desk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Notices what an editor saves, however it saves: each {@link #look} compares files with the look before. A save is told
 * once, when the text has stayed the same from one look to the next. Portable, and as quick as it is called: some systems
 * tell of changes only after seconds. For one thread.
 */
final class Watcher {

    /** Looks from one search for files that belong to no exercise to the next. */
    static final int SEARCH_EVERY = 16;

    private final Collection<Path> folders;
    private final Map<Path, WatchedFile> known = new LinkedHashMap<>();
    private final Map<Path, WatchedFile> strangers = new LinkedHashMap<>();
    private int looks;

    /**
     * Begins to watch.
     *
     * @param files of exercises
     * @param folders that should hold no other Java files
     */
    Watcher(Collection<Path> files, Collection<Path> folders) {
        this.folders = folders;
        files.forEach(file -> known.put(file, WatchedFile.known(file)));
        strangers().forEach(file -> strangers.put(file, WatchedFile.known(file)));
    }

    /** What has come to rest since the last look. */
    List<Change> look() {
        if (++looks % SEARCH_EVERY == 0) {
            Set<Path> there = strangers();
            strangers.keySet().retainAll(there);
            there.forEach(file -> strangers.computeIfAbsent(file, WatchedFile::fresh));
        }
        List<Change> changes = new ArrayList<>();
        known.forEach((path, file) -> {
            Change.Kind kind = file.look();
            if (kind != null) {
                changes.add(new Change(path, kind));
            }
        });
        strangers.forEach((path, file) -> {
            if (file.look() == Change.Kind.SAVED) {
                changes.add(new Change(path, Change.Kind.UNKNOWN));
            }
        });
        return changes;
    }

    private Set<Path> strangers() {
        Set<Path> found = new HashSet<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                        if (isJava(file) && !known.containsKey(file)) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException gone) {
                continue;
            }
        }
        return found;
    }

    /** Not what editors keep beside a file while they work. */
    private static boolean isJava(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") && !name.startsWith(".") && !name.startsWith("#");
    }
}

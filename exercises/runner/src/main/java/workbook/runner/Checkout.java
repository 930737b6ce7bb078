package workbook.runner;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the workbook was cloned into. */
final class Checkout {

    private Checkout() {}

    /**
     * The folder, as the launcher says; the current one when there was no launcher.
     *
     * @throws FaultException when that is not the workbook
     */
    static Path folder() {
        Path folder = Path.of(System.getProperty("workbook.home", "")).toAbsolutePath();
        if (!Files.isDirectory(folder.resolve("chapters"))) {
            throw new FaultException(folder + " is not the workbook: start it by its launcher, ./workbook");
        }
        return folder;
    }
}

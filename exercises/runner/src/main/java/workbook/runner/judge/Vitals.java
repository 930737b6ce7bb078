package workbook.runner.judge;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a worker holds after a garbage collection: it must not grow with the answers that it judged.
 *
 * @param heap bytes in use
 * @param threads alive
 * @param classes loaded
 * @param files open; 0 where the system does not tell
 */
public record Vitals(long heap, int threads, int classes, long files) {

    static Vitals ofThisProcess() {
        System.gc();
        return new Vitals(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                        ? system.getOpenFileDescriptorCount()
                        : 0);
    }
}

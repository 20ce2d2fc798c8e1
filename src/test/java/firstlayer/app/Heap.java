package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Map;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/** What is in use of the heap, and what for. */
final class Heap {

    private static final int COLLECTIONS = 4;

    // Asked at once: what is free and what there is change between two questions.
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private Heap() {}

    /** In MiB after some collections, the least that was seen. */
    static double collected() {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            onFxThread(() -> null);
            least = Math.min(least, MEMORY.getHeapMemoryUsage().getUsed() / (double) (1 << 20));
        }
        return least;
    }

    /** How many of a class are held, as the virtual machine counts them. */
    static int held(Class<?> kind) {
        return held().getOrDefault(kind.getName(), 0);
    }

    /** How many of each class are held after a collection, by the classes' names. */
    static Map<String, Integer> held() {
        try {
            String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            // Place, number, bytes and name.
            return histogram
                    .lines()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(words -> words.length > 3 && words[0].endsWith(":"))
                    .collect(Collectors.toMap(words -> words[3], words -> Integer.parseInt(words[1]), Integer::sum));
        } catch (JMException unasked) {
            throw new IllegalStateException(unasked);
        }
    }
}

package dev.followup.model;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

/** The time that this thread works, whatever else the machine does. */
final class CpuTime {
    private CpuTime() {}

    /** {@return how many milliseconds something takes, the least of three times: at first it is compiled, too} */
    static long leastMillisOf(Runnable work) {
        return LongStream.generate(() -> millisOf(work)).limit(3).min().orElseThrow();
    }

    private static long millisOf(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
    }
}

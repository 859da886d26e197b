package dev.followup.model;

import java.lang.management.ManagementFactory;

/** The time that this thread works, whatever else the machine does. */
final class CpuTime {
    private CpuTime() {}

    /** {@return how many milliseconds something takes} */
    static long millisOf(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
    }
}

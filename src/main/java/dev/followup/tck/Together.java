package dev.followup.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs the same work in several threads that start at one moment. */
final class Together {
    private static final int PATIENCE_IN_MINUTES = 2;

    private Together() {}

    static void run(int threads, Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "followup-tck");
            thread.setDaemon(true);
            return thread;
        });
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                tasks.add(() -> {
                    start.await();
                    work.run(thread);
                    return true;
                });
            }
            for (Future<Boolean> done : pool.invokeAll(tasks, PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
                if (done.isCancelled()) {
                    throw new StoreRule.Broken("it was not done after " + PATIENCE_IN_MINUTES + " minutes");
                }
                finished(done);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void finished(Future<Boolean> done) throws Exception {
        try {
            done.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** What each of the threads does, told its number from 0. */
    @FunctionalInterface
    interface Work {
        void run(int thread) throws Exception;
    }
}

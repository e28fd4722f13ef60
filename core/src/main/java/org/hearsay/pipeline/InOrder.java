package org.hearsay.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on many threads whose outcome comes in the order of its input, in bounded memory. */
public final class InOrder {
  /** Inputs in work for each thread: enough to keep it busy, few enough to keep memory flat. */
  private static final int AHEAD = 4;

  private InOrder() {}

  /**
   * Applies work to each input.
   *
   * @param inputs taken one by one, from the caller's thread, a few ahead of the work
   * @param threads at least 1
   * @param work called from any of the threads
   * @param sink called from the caller's thread
   * @throws IllegalStateException if the work throws, with its exception as cause
   */
  public static <I, O> void run(
      Iterator<I> inputs, int threads, Function<I, O> work, Consumer<O> sink) {
    if (threads < 1) {
      throw new IllegalArgumentException("Reading needs at least 1 thread, got " + threads);
    }
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var inWork = new ArrayDeque<Future<O>>();
      while (inputs.hasNext() || !inWork.isEmpty()) {
        while (inputs.hasNext() && inWork.size() < threads * AHEAD) {
          var next = inputs.next();
          inWork.add(pool.submit(() -> work.apply(next)));
        }
        if (!inWork.isEmpty()) {
          sink.accept(await(inWork.remove()));
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <O> O await(Future<O> outcome) {
    try {
      return outcome.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Reading was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Reading failed: " + e.getCause(), e.getCause());
    }
  }
}

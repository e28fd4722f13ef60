package org.hearsay.pipeline;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs work on many threads and returns the results in the order of the inputs, in bounded memory.
 */
public final class InOrder {
  /**
   * Inputs in progress for each thread: enough to keep it busy, few enough to keep memory use flat.
   */
  private static final int AHEAD = 4;

  private InOrder() {}

  /**
   * Applies work to each input. A result is passed on as soon as it and all earlier results are
   * ready, even while the next input is awaited.
   *
   * @param inputs taken one by one, from a thread of its own, a few ahead of the work
   * @param threads at least 1
   * @param work called from any of the threads
   * @param sink called from the caller's thread
   * @throws IllegalStateException if the work throws, with its exception as cause; an {@link
   *     Error}, and exceptions of the inputs, are thrown unchanged, after the results before them
   */
  public static <I, O> void run(
      Iterator<I> inputs, int threads, Function<I, O> work, Consumer<O> sink) {
    if (threads < 1) {
      throw new IllegalArgumentException("Reading needs at least 1 thread, got " + threads);
    }
    var pool = Executors.newFixedThreadPool(threads);
    var feed = new Feed<I, O>(inputs, work, pool, threads * AHEAD);
    var feeder = new Thread(feed, "inputs");
    feeder.setDaemon(true); // the input may never come
    feeder.start();
    try {
      var result = await(feed.results);
      while (result.isPresent()) {
        sink.accept(result.get());
        feed.free.release();
        result = await(feed.results);
      }
    } finally {
      feeder.interrupt();
      pool.shutdownNow();
    }
  }

  private static <O> Optional<O> await(BlockingQueue<Future<Optional<O>>> results) {
    try {
      return results.take().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Reading was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Broken broken) {
        throw broken.failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("Reading failed: " + e.getCause(), e.getCause());
    }
  }

  /** Submits the inputs to the pool, as many at once as there is room for. */
  private static final class Feed<I, O> implements Runnable {
    private final Iterator<I> inputs;
    private final Function<I, O> work;
    private final ExecutorService pool;
    private final Semaphore free;

    /** The results in the order of the inputs; after the last comes an empty one, or the error. */
    private final BlockingQueue<Future<Optional<O>>> results = new LinkedBlockingQueue<>();

    Feed(Iterator<I> inputs, Function<I, O> work, ExecutorService pool, int room) {
      this.inputs = inputs;
      this.work = work;
      this.pool = pool;
      free = new Semaphore(room);
    }

    @Override
    public void run() {
      var end = CompletableFuture.completedFuture(Optional.<O>empty());
      try {
        free.acquire(); // first, because hasNext may take an input already
        while (inputs.hasNext()) {
          var next = inputs.next();
          results.add(pool.submit(() -> Optional.of(work.apply(next))));
          free.acquire();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt(); // no one waits for results any more
      } catch (RuntimeException e) {
        end = CompletableFuture.failedFuture(new Broken(e));
      } catch (Error e) {
        end = CompletableFuture.failedFuture(e);
      }
      results.add(end);
    }
  }

  /** The exception of the inputs. */
  private static final class Broken extends Exception {
    private static final long serialVersionUID = 1;
    private final RuntimeException failure;

    Broken(RuntimeException failure) {
      super(failure);
      this.failure = failure;
    }
  }
}

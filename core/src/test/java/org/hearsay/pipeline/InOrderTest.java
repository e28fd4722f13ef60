package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class InOrderTest {
  /** Inputs taken and not yet returned, for each thread. */
  private static final int AHEAD = 4;

  private final List<Integer> got = new ArrayList<>();

  @Property(tries = 60)
  void nothingIsLostDoubledOrOutOfOrder(
      @ForAll @IntRange(max = 200) int inputs,
      @ForAll @IntRange(min = 1, max = 9) int threads,
      @ForAll long seed) {
    var outcome = new ArrayList<Integer>();
    InOrder.run(
        numbers(inputs).iterator(),
        threads,
        i -> {
          spin((int) ((seed ^ i * 2654435761L) & 0x3ff));
          return i;
        },
        outcome::add);
    assertThat(outcome).isEqualTo(numbers(inputs));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void noMoreThanAFewAreInWork(int threads) {
    var taken = new AtomicInteger();
    var handedOver = new AtomicInteger();
    var most = new AtomicInteger();
    var counted =
        numbers(300).stream()
            .peek(i -> most.accumulateAndGet(taken.incrementAndGet() - handedOver.get(), Math::max))
            .iterator();
    InOrder.run(
        counted,
        threads,
        i -> i,
        i -> {
          got.add(i);
          handedOver.incrementAndGet();
        });
    assertThat(got).isEqualTo(numbers(300));
    assertThat(most.get()).isBetween(1, threads * AHEAD);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void whatIsReadyIsHandedOverWhileTheNextInputIsAwaited(int threads) {
    var handedOver = new CountDownLatch(1);
    InOrder.run(
        new Awaiting(handedOver),
        threads,
        i -> i,
        i -> {
          got.add(i);
          handedOver.countDown();
        });
    assertThat(got).isEqualTo(numbers(2));
  }

  @Test
  void aSinkThatFailsEndsTheRunThoughInputIsAwaited() {
    var never = new Awaiting(new CountDownLatch(1));
    assertThatThrownBy(
            () ->
                InOrder.run(
                    never,
                    1,
                    i -> i,
                    i -> {
                      throw new IllegalArgumentException("full");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("full");
  }

  @Test
  void anErrorIsThrownAsItIs() {
    Function<Integer, Integer> work =
        i -> {
          throw new OutOfMemoryError("test");
        };
    assertThatThrownBy(() -> InOrder.run(numbers(1).iterator(), 1, work, got::add))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void anEndlessInputIsHandedOverAsItComes() {
    var endless = IntStream.iterate(0, i -> i + 1).boxed().iterator();
    assertThatThrownBy(
            () ->
                InOrder.run(
                    endless,
                    2,
                    i -> i,
                    i -> {
                      got.add(i);
                      if (i == 99) {
                        throw new IllegalArgumentException("enough");
                      }
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("enough");
    assertThat(got).isEqualTo(numbers(100));
  }

  @Test
  void allThreadsWorkAtOnce() {
    int threads = 8;
    var started = new CountDownLatch(threads);
    InOrder.run(
        numbers(threads).iterator(),
        threads,
        i -> {
          started.countDown();
          return await(started);
        },
        done -> got.add(done ? 1 : 0));
    assertThat(got).hasSize(threads).containsOnly(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void aReadingThatFailsIsNamedAfterThoseBeforeIt(int threads) {
    Function<Integer, Integer> work =
        i -> {
          if (i == 20) {
            throw new IllegalArgumentException("no. 20");
          }
          return i;
        };
    assertThatThrownBy(() -> InOrder.run(numbers(100).iterator(), threads, work, got::add))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no. 20")
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
    assertThat(got).isEqualTo(numbers(20));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void anInputThatFailsEndsTheWorkAndItsThreads(int threads) {
    var before = workers();
    var broken =
        new Iterator<Integer>() {
          private int next;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Integer next() {
            if (next == 50) {
              throw new NoSuchElementException("line 50 is broken");
            }
            return next++;
          }
        };
    assertThatThrownBy(() -> InOrder.run(broken, threads, i -> i, got::add))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("line 50 is broken");
    assertThat(got).isEqualTo(numbers(got.size())).hasSizeGreaterThan(50 - threads * AHEAD - 1);
    assertThat(alive(before)).isEmpty();
  }

  @Test
  void theSinkRunsInTheCallersThreadAndTheInputInOneOther() {
    var takers = new HashSet<Thread>();
    var sinks = new HashSet<Thread>();
    var inputs = numbers(20).stream().peek(i -> takers.add(Thread.currentThread())).iterator();
    InOrder.run(inputs, 3, i -> i, i -> sinks.add(Thread.currentThread()));
    assertThat(sinks).containsExactly(Thread.currentThread());
    assertThat(takers).hasSize(1).doesNotContain(Thread.currentThread());
  }

  @Test
  void aCallerThatIsInterruptedIsToldSoAndStaysInterrupted() {
    var never = new CountDownLatch(1);
    Thread.currentThread().interrupt();
    assertThatThrownBy(
            () -> InOrder.run(numbers(1).iterator(), 1, i -> await(never), done -> got.add(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Reading was interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(got).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void fewerThanOneThreadIsRefused(int threads) {
    assertThatThrownBy(() -> InOrder.run(numbers(1).iterator(), threads, i -> i, got::add))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("got " + threads);
  }

  /** Gives 0, and 1 only once the latch is down. */
  private static final class Awaiting implements Iterator<Integer> {
    private final CountDownLatch latch;
    private int given;

    Awaiting(CountDownLatch latch) {
      this.latch = latch;
    }

    @Override
    public boolean hasNext() {
      return given == 0 || given == 1 && await(latch);
    }

    @Override
    public Integer next() {
      return given++;
    }
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static void spin(int times) {
    for (int i = 0; i < times; i++) {
      Thread.onSpinWait();
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static List<Thread> workers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t.getName().startsWith("pool-"))
        .toList();
  }

  /** Threads that are new and do not end by themselves. */
  private static List<Thread> alive(List<Thread> before) {
    var left = new ArrayList<>(workers());
    left.removeAll(before);
    for (var thread : left) {
      try {
        thread.join(5_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return left.stream().filter(Thread::isAlive).toList();
  }
}

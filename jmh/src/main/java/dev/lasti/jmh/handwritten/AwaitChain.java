package dev.lasti.jmh.handwritten;

/** {@code await_chain.py}: each coroutine asks the one that it awaits. */
final class AwaitChain {
  private AwaitChain() {}

  /**
   * A coroutine: {@code next()} runs it to where it is suspended; at the end {@code result} is set.
   */
  private abstract static class Coroutine extends Steps {
    Object result;
  }

  /** {@code Pause}. */
  private static final class Pause extends Coroutine {
    private final Object value;

    Pause(Object value) {
      this.value = value;
    }

    @Override
    Object next() {
      if (state == 0) {
        state = 1;
        return value;
      }
      result = value;
      return null;
    }
  }

  /** {@code work}. */
  private static final class Work extends Coroutine {
    private final long n;
    private long i;
    private long total;
    private Pause pause;

    Work(long n) {
      this.n = n;
    }

    @Override
    Object next() {
      while (true) {
        if (pause != null) {
          Object step = pause.next();
          if (step != null) {
            return step;
          }
          total += (Long) pause.result;
        }
        if (i == n) {
          result = total;
          return null;
        }
        pause = new Pause(i++);
      }
    }
  }

  /** {@code link}. */
  private static final class Link extends Coroutine {
    private final Coroutine task;

    Link(Coroutine task) {
      this.task = task;
    }

    @Override
    Object next() {
      Object step = task.next();
      result = task.result;
      return step;
    }
  }

  static Object run() {
    Coroutine task = new Work(20_000);
    for (int i = 0; i < 10; i++) {
      task = new Link(task);
    }
    Object step = task.next();
    while (step != null) {
      step = task.next();
    }
    return task.result;
  }
}
